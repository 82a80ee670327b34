// TypeScript does not know it yet.
declare var trustedTypes:
  | {
      createPolicy(
        name: 'default',
        rules: { readonly createScriptURL: (address: string) => string | null },
      ): void;
    }
  | undefined;

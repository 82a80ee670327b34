import { Ajv2020 } from 'ajv/dist/2020.js';

/** What an OpenAPI document promises, to hold answers against; for tests. */
export interface Contract {
  /** Which of the document's operations were seen to answer, as `GET /cases 200`. */
  readonly seen: ReadonlySet<string>;
  /**
   * Holds an answer against what the document says of it.
   *
   * @throws When the document knows no such answer, or describes it otherwise.
   */
  check(method: string, path: string, answer: Response): Promise<void>;
}

interface Document {
  readonly paths?: Readonly<Record<string, object>> | undefined;
}

/** An answer that the document does not promise. */
class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

const methods = ['get', 'put', 'post', 'delete'] as const;

/** Lists the operations of a document with the statuses that each answers with, as `GET /cases 200`. */
export function operationsOf({ paths = {} }: Document): readonly string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = (item as Partial<Record<string, { readonly responses: object }>>)[method];
      return operation
        ? Object.keys(operation.responses).map((status) => `${method.toUpperCase()} ${path} ${status}`)
        : [];
    }),
  );
}

/** Makes a contract of an OpenAPI 3.1 document. */
export function createContract(document: Document): Contract {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: 'portal:' });
  const operations = new Set(operationsOf(document));
  const seen = new Set<string>();
  const templates = Object.keys(document.paths ?? {})
    // What is named stands before what is not: /cases/find before /cases/{id}.
    .toSorted((one, other) => one.split('{').length - other.split('{').length)
    .map((template) => ({
      template,
      matches: new RegExp(`^/api${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));

  return {
    seen,
    async check(method, path, answer) {
      const { pathname } = new URL(path, 'http://portal');
      const { status } = answer;
      const found = templates.filter(({ matches }) => matches.test(pathname));
      const known = found
        .map(({ template }) => `${method.toUpperCase()} ${template} ${String(status)}`)
        .find((name) => operations.has(name));
      if (known === undefined) {
        // What is no operation at all is answered so, and so is a name that is not this machine's, or more than a megabyte
        // where nothing is read at all.
        if (status === 404 || status === 421 || status === 403 || status === 413) return;
        throw new BrokenPromise(`The document knows no answer ${String(status)} to ${method} ${pathname}.`);
      }
      seen.add(known);
      if (status === 204) return;
      const [, template = ''] = known.split(' ');
      const pointer = [
        'paths',
        template,
        method.toLowerCase(),
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      ]
        .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
        .join('/');
      const check = ajv.getSchema(`portal:#/${pointer}`) ?? ajv.compile({ $ref: `portal:#/${pointer}` });
      if (check(await answer.json())) return;
      throw new BrokenPromise(`${known}: ${ajv.errorsText(check.errors)}`);
    },
  };
}

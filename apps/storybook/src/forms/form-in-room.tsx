import { forms, type Form, type FormId, type Payload } from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import type { SafeReturnFormProps } from '@safe-return/react';
import type { ComponentType, ReactNode } from 'react';
import { catalogues } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';
import { caseOfForm } from './case-of-form.ts';

/** What a form is shown with. */
export interface FormInRoomProps<Content extends Payload> {
  readonly component: ComponentType<SafeReturnFormProps<Content>>;
  readonly form: FormId;
  /** The case file that the form shows where the toolbar names none. */
  readonly usual: ExampleName;
  /** What a story says of itself, which goes before the toolbars. */
  readonly args: SafeReturnFormProps<Content>;
}

/** A form in the language, with the case file and for the state that the toolbars name. */
export function FormInRoom<Content extends Payload>({
  component: FormComponent,
  form,
  usual,
  args,
}: FormInRoomProps<Content>): ReactNode {
  const room = useToolbars();
  const name = room.caseFile ?? usual;
  const { caseFile, on, jurisdiction } = examples[name];
  const { payload, otherParts } = caseOfForm(form, caseFile);
  const locale = args.locale ?? room.locale;
  const secondLocale = args.secondLocale ?? room.secondLocale;
  return (
    <>
      {payload === undefined && args.defaultValue === undefined && (
        <p className="room__note">There is no such form in this case file, so that it is empty here.</p>
      )}
      <FormComponent
        // What a form begins with is read once.
        key={name}
        on={on}
        jurisdiction={room.jurisdiction ?? jurisdiction}
        otherParts={otherParts}
        {...args}
        // The payload is that of this form: a case file keeps each under its own key.
        defaultValue={args.defaultValue ?? (payload as Content | undefined)}
        locale={locale}
        messages={catalogues[locale]}
        {...(secondLocale === undefined ? {} : { secondLocale, secondMessages: catalogues[secondLocale] })}
      />
    </>
  );
}

/** A form with nothing in it. */
export function emptyPayload(form: FormId): Payload {
  const { id, version }: Form = forms[form];
  return { form: id, version };
}

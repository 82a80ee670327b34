import { reintegrationPlan } from '@safe-return/core/reintegration-plan';
import { createMessages, loadMessages, partsOfForm } from '@safe-return/messages';
import { createFormState, FormProvider, Question, type FormContext } from '@safe-return/react';
import '@safe-return/react/styles.css';
import { createRoot } from 'react-dom/client';
import { start } from './start.ts';

// Our own parts, as a host lays them out itself: every field of the form at once.
await start(async ({ root, definition, keyPath }) => {
  const catalogue = await loadMessages('en', partsOfForm('reintegration-plan'));
  return () => {
    const state = createFormState(reintegrationPlan, {
      form: 'reintegration-plan',
      version: reintegrationPlan.version,
    });
    const context: FormContext = {
      state,
      messages: createMessages({ locale: 'en', messages: catalogue }),
      second: undefined,
      wording: 'usual',
      idPrefix: 'form',
      readOnly: false,
      components: {},
      otherParts: undefined,
      goTo: () => undefined,
      announce: () => undefined,
    };
    const placed = new Map(state.form.placed.map((each) => [each.path, each]));
    createRoot(root).render(
      <FormProvider value={context}>
        <div className="sr-form">
          {definition.questionnaire.sections.map(({ id, title, questions }) => (
            <section key={id} className="sr-section">
              <h2>{title}</h2>
              {questions.map(({ path }) => {
                const each = placed.get(path);
                return each && <Question key={path} placed={each} location={path} />;
              })}
            </section>
          ))}
        </div>
      </FormProvider>,
    );
    return { written: () => state.answerAt(keyPath) };
  };
});

import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
// Its usual styles fetch a font from a server of its own.
import 'survey-core/survey-core.fontless.css';
import { start } from './start.ts';

await start(({ root, definition, key, variant }) => () => {
  const model = new Model(definition.surveyJs);
  // By itself it takes an answer when the field is left, so that a key costs it nothing and is told to nobody.
  if (!variant.includes('on-leaving')) model.textUpdateMode = 'onTyping';
  if (!variant.includes('paged')) model.questionsOnPageMode = 'singlePage';
  createRoot(root).render(<Survey model={model} />);
  return { written: () => model.getValue(key) as unknown };
});

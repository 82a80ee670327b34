import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { start } from './start.ts';

await start(({ root, definition, key }) => () => {
  let data: Readonly<Record<string, unknown>> = {};
  createRoot(root).render(
    <Form
      {...definition.rjsf}
      validator={validator}
      onChange={({ formData }) => {
        data = formData as typeof data;
      }}
    />,
  );
  return { written: () => data[key] };
});

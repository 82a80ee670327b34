import { jsonSchema } from '@safe-return/interop';
import { Ajv2020 } from 'ajv/dist/2020.js';

// Any validator of JSON Schema 2020-12 will do, in any language. `safe-return schema` writes the same schema to a file.
const ajv = new Ajv2020({ allErrors: true, strict: false });
const check = ajv.compile(jsonSchema('risk-assessment', { level: 'complete' }));

/** Names the places where a payload is wrong, as far as a schema can tell, and never an answer. */
export function placesAtFault(payload: unknown): readonly string[] {
  check(payload);
  return [...new Set(check.errors?.map(({ instancePath }) => instancePath))];
}

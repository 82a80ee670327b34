export { jsonSchema, type JsonSchema, type JsonSchemaOptions } from './json-schema.ts';

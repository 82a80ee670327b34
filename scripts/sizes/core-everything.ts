// All of core: forms, validation, rules, options, sharing, schedule, and the registers with every text.
export * from '@safe-return/core';
export * as provisions from '@safe-return/core/provisions';
export * as instruments from '@safe-return/core/instruments';

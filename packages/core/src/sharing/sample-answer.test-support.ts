import type { Question } from '../questions/question.ts';

/** Makes an answer of the right kind, to see what becomes of it. */
export function sampleAnswer(question: Question): unknown {
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return question.options[0];
    case 'choices':
      return [question.options[0]];
    case 'text':
    case 'long-text':
      return 'Words of somebody';
    case 'date':
    case 'partial-date':
      return '2026-05-04';
    case 'number':
      return question.least;
    case 'country':
      return 'MD';
    case 'countries':
      return ['MD'];
    case 'language':
      return 'ro';
    case 'reference':
      return 'row-1';
    case 'repeat':
      return [];
  }
}

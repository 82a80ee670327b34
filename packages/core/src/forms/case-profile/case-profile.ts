import { alternatives } from './alternatives.ts';
import { asylum } from './asylum.ts';
import { contactSafety } from './contact-safety.ts';
import { decision } from './decision.ts';
import { experience } from './experience.ts';
import { identification } from './identification.ts';
import { liberty } from './liberty.ts';
import { person } from './person.ts';
import { proceedings } from './proceedings.ts';
import { record } from './record.ts';
import { proposedReturn } from './return.ts';
import { stay } from './stay.ts';
import { supportPeople } from './support-people.ts';
import type { AnswersBelow } from '../answers-of.ts';

/** The questions of the case profile. */
export const caseProfileQuestions = {
  ...record.questions,
  ...person.questions,
  ...contactSafety.questions,
  ...identification.questions,
  ...stay.questions,
  ...asylum.questions,
  ...alternatives.questions,
  ...liberty.questions,
  ...proceedings.questions,
  ...experience.questions,
  ...supportPeople.questions,
  ...proposedReturn.questions,
  ...decision.questions,
};

/** The sections that every form needs: who the person is, where they stand, and what is proposed. */
export const caseProfileSections = [
  record,
  person,
  contactSafety,
  identification,
  stay,
  asylum,
  alternatives,
  liberty,
  proceedings,
  experience,
  supportPeople,
  proposedReturn,
  decision,
] as const;

/** What every form needs to know of a case; each payload carries the snapshot that it was filled in with. */
export type CaseProfile = AnswersBelow<typeof caseProfileQuestions, 'profile'>;

import type {
  Disclosure as CoreDisclosure,
  Evaluation,
  Issue,
  KnownFormId,
  MonitoringSchedule,
  Outcome,
  Payload,
} from '@safe-return/core';
import {
  conclusions,
  forms,
  isCountryCode,
  issueCodes,
  recipientKinds,
  sharingPurposes,
} from '@safe-return/core';
import { z } from '@hono/zod-openapi';

// What the portal's API says, once: the types of server and pages are inferred from it, and its OpenAPI document is made from it.

const formIds = Object.values(forms).map(({ id }) => id) as [KnownFormId, ...KnownFormId[]];
const outcomes = ['met', 'breached', 'undetermined', 'not-applicable'] as const satisfies readonly Outcome[];

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** A moment, in UTC. */
const moment = z.iso.datetime();
/** A day, `YYYY-MM-DD`. */
const day = z.iso.date();
const id = z.uuid();

/** The forms by their ids. */
export const formId = z.enum(formIds).openapi('FormId');

/** What a person may do in the portal; which cases, is another question. */
export const roles = ['case-worker', 'guardian', 'reviewer', 'reader'] as const;
export const role = z.enum(roles).openapi('Role', {
  description:
    '`case-worker` fills in and submits, and gives others access. `guardian` reads, and fills in what concerns the child’s interests ' +
    'and consent. `reviewer` reads, and looks through what an evaluation under new rules has changed. `reader` reads what was submitted.',
});
export type Role = z.infer<typeof role>;

/** What can be allowed on one case. */
export const permissions = [
  'fill-in',
  'submit',
  'see-drafts',
  'preview-sharing',
  'give-access',
  'review',
  'see-audit',
] as const;
export type Permission = (typeof permissions)[number];

/** A payload of any form. Its schema hangs on the form: see `RiskAssessment` and the others. */
export const payload = z
  .custom<Payload>((value) => typeof value === 'object' && value !== null)
  .openapi('Payload', {
    type: 'object',
    description: 'One filled-in form. What it may hold, the schema of its form says.',
    properties: { form: { type: 'string', enum: formIds }, version: { type: 'integer' } },
    required: ['form', 'version'],
  });

/** An evaluation, as `evaluate` of `@safe-return/core` gives it. */
export const evaluation = z
  .custom<Evaluation>((value) => typeof value === 'object' && value !== null)
  .openapi('Evaluation', {
    type: 'object',
    description:
      'What is found for one case on one day. It never says that a return is safe: the best is `no-obstacle-found`.',
    properties: {
      conclusion: { type: 'string', enum: [...conclusions] },
      findings: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            rule: { type: 'string' },
            principle: { type: 'integer' },
            effect: { type: 'string', enum: ['obstacle', 'safeguard'] },
            outcome: { type: 'string', enum: [...outcomes] },
            force: { type: ['string', 'null'], enum: ['must', 'should', 'may', null] },
            recommendation: { type: 'boolean' },
            missing: { type: 'array', items: { type: 'string' } },
            citations: { type: 'array', items: { type: 'object' } },
          },
          required: [
            'rule',
            'principle',
            'effect',
            'outcome',
            'force',
            'recommendation',
            'missing',
            'citations',
          ],
        },
      },
      options: { type: 'array', items: { type: 'object', required: ['option', 'outcome'] } },
      conflicts: { type: 'array', items: { type: 'object' } },
      missing: { type: 'array', items: { type: 'object', required: ['path', 'rules'] } },
      on: { type: 'string', format: 'date' },
      jurisdiction: { type: 'object' },
      ruleSet: { type: 'object', required: ['id', 'version', 'hash'] },
    },
    required: ['conclusion', 'findings', 'options', 'conflicts', 'missing', 'on', 'jurisdiction', 'ruleSet'],
  });

const conclusion = z.enum(conclusions).openapi('Conclusion');

/** What is wrong with a payload or a request: a place, a code, never a value. */
const issue = z
  .custom<Issue>((value) => typeof value === 'object' && value !== null)
  .openapi('Issue', {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'A JSON Pointer.' },
      code: { type: 'string', enum: [...issueCodes] },
      params: { type: 'object' },
    },
    required: ['path', 'code', 'params'],
  });

/** Somebody who can sign in. */
export const account = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role })
  .openapi('Account');
export type Account = z.infer<typeof account>;

/** The person who is signed in, and what the portal is for. */
export const me = account
  .extend({
    trial: z.boolean().describe('Whether the portal is for trying out: made-up cases can be loaded.'),
  })
  .openapi('Me');
export type Me = z.infer<typeof me>;

const by = z.string().describe('The name of who did it.');

/** One submitted payload, as a list shows it. */
export const submissionSummary = z
  .object({
    id,
    form: formId,
    number: z.int().describe('The how-manieth of this form for this case, from 1.'),
    submittedAt: moment,
    submittedBy: by.nullable(),
    conclusion: conclusion.describe('What was found in the whole case file when it was submitted.'),
  })
  .openapi('SubmissionSummary');
export type SubmissionSummary = z.infer<typeof submissionSummary>;

/** A case, as a list shows it. */
export const caseSummary = z
  .object({
    id,
    reference: z.string().describe('The code of the case, never a name.'),
    returningState: z.string().describe('The state that would return the person: whose law counts.'),
    openedAt: moment,
    lastSubmission: submissionSummary.optional(),
    conclusion: conclusion.optional().describe('What was found last, under the rules of then.'),
    evaluatedOn: day.optional(),
  })
  .openapi('CaseSummary');
export type CaseSummary = z.infer<typeof caseSummary>;

/** Some of the cases, those opened last first. */
export const casePage = z
  .object({
    cases: listOf(caseSummary),
    next: z.string().optional().describe('For `after`, where there are more.'),
  })
  .openapi('CasePage');
export type CasePage = z.infer<typeof casePage>;

/** Which case is looked for. */
export const caseQuery = z.strictObject({ reference: z.string().max(500) }).openapi('CaseQuery');

/** Where a draft stands, as a list shows it. */
const draftSummary = z.object({ form: formId, savedAt: moment, savedBy: by.nullable() });

/** A case with everything that was submitted for it, the latest first. */
export const caseDetail = caseSummary
  .extend({
    submissions: listOf(submissionSummary),
    drafts: listOf(draftSummary).describe('What is being filled in; empty for who may not see drafts.'),
    may: listOf(z.enum(permissions)).describe('What the reader of this may do on this case.'),
    fillsIn: listOf(formId).describe('The forms that the reader of this may fill in.'),
    today: day.describe('Today where the server is: the day for which an evaluation is made.'),
  })
  .openapi('CaseDetail');
export type CaseDetail = z.infer<typeof caseDetail>;

/** What is being filled in. */
export const draft = z
  .object({
    version: z.int().describe('Goes up with every save; 0 where nothing was ever saved.'),
    savedAt: moment.nullable(),
    savedBy: by.nullable(),
    payload: z
      .union([payload, z.null()])
      .describe('Empty before the first save, and again after a submission.'),
  })
  .openapi('Draft');
export type Draft = z.infer<typeof draft>;

/** A draft that was saved. */
export const saved = z.object({ version: z.int(), issues: listOf(issue) }).openapi('Saved');

/** A submitted payload and what was found. */
export const submission = submissionSummary.extend({ caseId: id, payload, evaluation }).openapi('Submission');
export type Submission = z.infer<typeof submission>;

/** Why and with what an evaluation was made. */
export const evaluationSummary = z
  .object({
    id,
    madeAt: moment,
    on: day,
    conclusion,
    ruleSetVersion: z.int(),
    why: z.enum(['submission', 'rules']).describe('After a submission, or because the rules have changed.'),
  })
  .openapi('EvaluationSummary');
export type EvaluationSummary = z.infer<typeof evaluationSummary>;

/** The evaluation that counts: the latest one of the whole case file. */
export const latestEvaluation = evaluationSummary.extend({ evaluation }).openapi('LatestEvaluation');
export type LatestEvaluation = z.infer<typeof latestEvaluation>;

/** When contacts after a return are due, as `monitoringSchedule` of `@safe-return/core` gives it. */
export const schedule = z
  .custom<MonitoringSchedule>((value) => typeof value === 'object' && value !== null)
  .openapi('MonitoringSchedule', {
    type: 'object',
    properties: {
      contacts: { type: 'array', items: { type: 'object', required: ['code', 'kind', 'due', 'state'] } },
      dropped: { type: 'array', items: { type: 'object', required: ['code', 'kind', 'due', 'reason'] } },
      missing: { type: 'array', items: { type: 'string' } },
    },
    required: ['contacts', 'dropped', 'missing'],
  });

/** Who would get what for which purpose. */
export const sharingRequest = z
  .strictObject({
    submission: id.describe('Whose payload would be shared.'),
    recipient: z.strictObject({
      kind: z.enum(recipientKinds.codes),
      name: z.string().max(500).describe('The full name, as in the consent.'),
      country: z.string().refine(isCountryCode),
    }),
    purpose: z.enum(sharingPurposes.codes),
  })
  .openapi('SharingRequest');
export type SharingRequest = z.infer<typeof sharingRequest>;

/** Exactly what a recipient would see, and, for the sender alone, what is kept back and why. Nothing is sent anywhere. */
export const disclosure = z
  .custom<CoreDisclosure>((value) => typeof value === 'object' && value !== null)
  .openapi('Disclosure', {
    type: 'object',
    properties: {
      disclosed: { type: 'object' },
      withheld: { type: 'array', items: { type: 'object', required: ['path', 'reasons', 'basis'] } },
      onward: { type: 'string', enum: ['no', 'with-new-consent', 'to-named'] },
    },
    required: ['disclosed', 'withheld', 'grants', 'onward', 'toTell', 'conflicts', 'otherBasis'],
  });

/** Somebody who has access to a case. */
export const member = account.extend({ since: moment }).openapi('Member');
export type Member = z.infer<typeof member>;

/** The acts that are recorded. */
export const acts = [
  'case.opened',
  'case.read',
  'case.exported',
  'draft.saved',
  'draft.read',
  'payload.submitted',
  'payload.read',
  'sharing.previewed',
  'access.given',
  'access.taken',
  'evaluation.read',
  'evaluation.made',
  'evaluation.reviewed',
  'audit.read',
] as const;
export type Act = (typeof acts)[number];

/** Who is to have access. */
export const newMember = z
  // What is no text for a database can't be anybody's address.
  .strictObject({
    email: z
      .string()
      .max(320)
      .regex(/^\P{Cc}*$/u),
  })
  .openapi('NewMember');

/** One act: who did what when. No answer stands in it. */
export const auditEntry = z
  .object({
    at: moment,
    by: by.nullable(),
    act: z.enum(acts),
    form: formId.optional(),
    about: z.string().optional().describe('The id of what it was done to, or a code.'),
  })
  .openapi('AuditEntry');
export type AuditEntry = z.infer<typeof auditEntry>;

/** All cases evaluated again, because the rules have changed. */
export const reevaluation = z
  .object({
    id,
    ruleSetVersion: z.int(),
    on: day,
    startedAt: moment,
    finishedAt: moment.nullable(),
    cases: z
      .int()
      .describe('How many there are to evaluate, of all cases. Goes up while they are still being listed.'),
    done: z.int(),
    failed: z
      .int()
      .describe(
        'How many can’t be evaluated, for instance since they can’t be opened; `failures` lists them.',
      ),
    changed: z.int().describe('In how many of them the conclusion is another than before.'),
    differing: z.int().describe('In how many of them the conclusion or a finding is another than before.'),
    unreviewed: z.int().describe('How many of those that differ nobody has looked through.'),
  })
  .openapi('Reevaluation');
export type Reevaluation = z.infer<typeof reevaluation>;

const found = z.object({ conclusion, on: day, ruleSetVersion: z.int() });

/** A case whose conclusion, or one of whose findings, came out otherwise under the new rules. */
export const difference = z
  .object({
    caseId: id,
    reference: z.string(),
    before: found,
    after: found,
    findings: listOf(
      z.object({
        rule: z.string(),
        before: z.enum(outcomes).nullable().describe('`null`: the rule is new.'),
        after: z.enum(outcomes).nullable().describe('`null`: the rule is gone.'),
      }),
    ),
    reviewedAt: moment.nullable(),
    reviewedBy: by.nullable(),
  })
  .openapi('Difference');
export type Difference = z.infer<typeof difference>;

/** A case that could not be evaluated under the new rules. What was found before goes on counting. */
export const failedCase = z
  .object({
    caseId: id,
    reference: z.string().nullable().describe('`null`: not even that can be opened.'),
    before: found,
    why: z
      .enum(['can-not-be-opened', 'other'])
      .describe('`can-not-be-opened`: it is sealed with a key that the portal has not got, or was changed.'),
    failedAt: moment,
  })
  .openapi('FailedCase');
export type FailedCase = z.infer<typeof failedCase>;

/** Why the server did not do what it was asked. */
export const refusal = z
  .object({
    status: z.int(),
    title: z.string().describe('For the developer who reads it; a person gets a sentence in their language.'),
    issues: listOf(issue),
    draft: draft.optional().describe('What another worker has saved meanwhile, where that is the reason.'),
  })
  .openapi('Refusal');
export type Refusal = z.infer<typeof refusal>;

/** What a provision does: it obliges, forbids, grants, names something to weigh, reports. */
export type ProvisionKind =
  | 'condition'
  | 'definition'
  | 'duty'
  | 'factor'
  | 'finding'
  | 'prohibition'
  | 'recommendation'
  | 'right'
  | 'threshold';

/** Who owes what a provision asks for, or who has what it grants. */
export type Holder =
  | 'any-state'
  | 'both-states'
  | 'child'
  | 'other'
  | 'practitioner'
  | 'receiving-state'
  | 'returning-state'
  | 'trafficked-person';

/** The part of the work in which a provision can show; `policy-only`: in no case file. */
export type Surface =
  | 'best-interests'
  | 'consent'
  | 'due-process'
  | 'language-access'
  | 'monitoring'
  | 'needs-assessment'
  | 'policy-only'
  | 'privacy'
  | 'protection-options'
  | 'reintegration-plan'
  | 'remedies'
  | 'return-decision'
  | 'risk-assessment'
  | 'training';

/** What a provision says, and where in the source. */
export interface Statement {
  /** The provision in this project's own words; the source is what counts. */
  readonly statement: string;
  /** First and last line in the plain text of the 2014 English edition, both included, counted from 1. */
  readonly lines: readonly [first: number, last: number];
  /** The footnote of the source that the provision stands in or rests on. */
  readonly footnote?: number;
  readonly kind: ProvisionKind;
  readonly holder: Holder;
  readonly surfaces: readonly Surface[];
}

import type { ComponentType, ReactNode } from 'react';
import type { ControlProps } from './controls/control.ts';

/** What a section can look like beside its questions one below the other: its view decides where these stand, if at all. */
export type SectionView = ComponentType<{ readonly children: ReactNode }>;

/** What one form has of its own, beside its questions. Each form brings its own, so that no other has to load it. */
export interface FormLook {
  /** Views of sections, by the id of the section. */
  readonly sections?: Readonly<Record<string, SectionView>>;
  /** Controls of single questions, by path. */
  readonly controls?: Readonly<Record<string, ComponentType<ControlProps>>>;
  /** What stands above the answers in the review. */
  readonly review?: ComponentType;
}

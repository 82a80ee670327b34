import type { ComponentType, ReactNode } from 'react';

/** What a section can look like beside its questions one below the other: its view decides where these stand, if at all. */
export type SectionView = ComponentType<{ readonly children: ReactNode }>;

/** The sections of one form that have a view of their own, by the id of the section. */
export type SectionViews = Readonly<Record<string, SectionView>>;

-- What else is open beside a return, and the duties that can't both be fulfilled, as they were found with each evaluation.
alter table evaluations
  add column options jsonb not null default '[]',
  add column conflicts jsonb not null default '[]';

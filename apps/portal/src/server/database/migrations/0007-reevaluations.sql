-- All cases evaluated again because the rules have changed: one such work for each rule set.
create table reevaluations (
  id uuid primary key,
  rule_set_version integer not null,
  rule_set_hash text not null unique,
  evaluated_on date not null,
  started_at timestamptz not null default now(),
  -- Since when every case that it concerns is on the list below; empty while they are being listed.
  listed_at timestamptz,
  finished_at timestamptz
);

create table reevaluated_cases (
  reevaluation_id uuid not null references reevaluations (id) on delete cascade,
  case_id uuid not null references cases (id) on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  -- The evaluations that are compared: the one that counted before, and the one under the new rules.
  before_id uuid references evaluations (id) on delete cascade,
  after_id uuid references evaluations (id) on delete cascade,
  conclusion_changed boolean not null default false,
  findings_changed integer not null default 0,
  -- Which findings came out otherwise.
  sealed text,
  -- The kind of error, never its message.
  failure text,
  settled_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by text references accounts ("id") on delete set null,
  primary key (reevaluation_id, case_id),
  check (state <> 'done' or (before_id is not null and after_id is not null and sealed is not null))
);

create index waiting_cases on reevaluated_cases (reevaluation_id) where state = 'waiting';
create index failed_cases on reevaluated_cases (reevaluation_id, case_id) where state = 'failed';
create index differing_cases on reevaluated_cases (reevaluation_id, (not conclusion_changed), case_id)
  where conclusion_changed or findings_changed > 0;
create index reevaluations_of_case on reevaluated_cases (case_id);
create index reevaluated_before on reevaluated_cases (before_id);
create index reevaluated_after on reevaluated_cases (after_id);

create table cases (
  id uuid primary key,
  reference text not null unique,
  returning_state text not null,
  -- What is known of the case beside the payloads: the parts of the case file for which the portal has no form yet.
  other_parts jsonb not null default '{}',
  opened_at timestamptz not null default now()
);

-- One draft of each form for each case. The version only ever goes up; submitting empties the draft and counts on.
create table drafts (
  case_id uuid not null references cases (id) on delete cascade,
  form text not null,
  version integer not null,
  payload jsonb,
  saved_at timestamptz not null default now(),
  primary key (case_id, form)
);

create table payloads (
  id uuid primary key,
  case_id uuid not null references cases (id) on delete cascade,
  form text not null,
  version integer not null,
  content jsonb not null,
  submitted_at timestamptz not null default now(),
  idempotency_key text not null unique
);

create index payloads_of_case on payloads (case_id, submitted_at);

create table evaluations (
  id uuid primary key,
  payload_id uuid not null references payloads (id) on delete cascade,
  conclusion text not null,
  rule_set jsonb not null,
  evaluated_on date not null,
  jurisdiction jsonb not null,
  findings jsonb not null,
  missing jsonb not null,
  made_at timestamptz not null default now()
);

create index evaluations_of_payload on evaluations (payload_id, made_at);

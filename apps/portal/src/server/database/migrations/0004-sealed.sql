-- Answers are stored sealed: what can be read here without a key is ids, forms, versions, times and conclusions.
alter table cases add column sealed text, add column reference_digest text unique, alter column reference drop not null;
alter table drafts add column sealed text, add column saved_by text references accounts ("id") on delete set null;

alter table payloads
  add column sealed text,
  add column submitted_by text references accounts ("id") on delete set null,
  -- The how-manieth of this form for this case.
  add column number integer;

update payloads set number = counted.number
from (
  select id, row_number() over (partition by case_id, form order by submitted_at, id) as number from payloads
) as counted
where counted.id = payloads.id;

alter table payloads alter column number set not null, add unique (case_id, form, number);

-- An evaluation is one of a whole case file, made after a submission, or because the rules have changed.
alter table evaluations
  add column sealed text,
  add column case_id uuid references cases (id) on delete cascade,
  add column rule_set_version integer,
  add column rule_set_hash text,
  alter column payload_id drop not null;

update evaluations set
  case_id = (select payloads.case_id from payloads where payloads.id = payload_id),
  rule_set_version = (rule_set ->> 'version')::integer,
  rule_set_hash = rule_set ->> 'hash';

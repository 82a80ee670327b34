alter table cases drop column reference, drop column returning_state, drop column other_parts;
alter table cases alter column sealed set not null, alter column reference_digest set not null;
alter table drafts drop column payload;
alter table payloads drop column content, alter column sealed set not null;
alter table evaluations
  drop column rule_set,
  drop column jurisdiction,
  drop column findings,
  drop column missing,
  drop column options,
  drop column conflicts,
  alter column sealed set not null,
  alter column case_id set not null,
  alter column rule_set_version set not null,
  alter column rule_set_hash set not null;

create index evaluations_of_case on evaluations (case_id, made_at);

-- A column that is dropped, and a row that was replaced, stay in the files of the table until it is written anew.
cluster cases using cases_pkey;
cluster drafts using drafts_pkey;
cluster payloads using payloads_pkey;
cluster evaluations using evaluations_pkey;

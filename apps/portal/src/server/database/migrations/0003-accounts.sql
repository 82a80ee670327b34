-- Who can sign in, and their sessions: the tables of better-auth, under names of ours.
create table accounts (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "role" text not null check ("role" in ('case-worker', 'guardian', 'reviewer', 'reader'))
);

create table sessions (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references accounts ("id") on delete cascade
);

create index sessions_of_account on sessions ("userId");

create table credentials (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references accounts ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);

create index credentials_of_account on credentials ("userId");

create table verifications (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);

-- Who has access to which case.
create table members (
  case_id uuid not null references cases (id) on delete cascade,
  account_id text not null references accounts ("id") on delete cascade,
  since timestamptz not null default now(),
  primary key (case_id, account_id)
);

create index members_of_account on members (account_id);

-- Who did what to which case. It has no foreign key, so that nothing that happens to a case or an account changes it.
create table audit (
  number bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account_id text,
  account_name text,
  case_id uuid,
  act text not null,
  form text,
  about text
);

create index audit_of_case on audit (case_id, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log can only be added to.' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();

-- Accounts of the people who draft and publish notices.
create table staff_account (
    id              bigint generated always as identity,
    username        varchar(50)  not null,
    password_hash   varchar(200) not null,
    failed_attempts int          not null default 0,
    locked_until    timestamptz,
    created_at      timestamptz  not null,
    version         bigint       not null default 0,
    constraint staff_account_pk primary key (id),
    constraint staff_account_username_uk unique (username),
    constraint staff_account_username_ck check (username ~ '^[a-z0-9][a-z0-9._-]{1,49}$'),
    constraint staff_account_failed_attempts_ck check (failed_attempts >= 0)
);

comment on table staff_account is 'Accounts of the people who draft and publish notices';
comment on column staff_account.username is 'Name used to sign in, lower case';
comment on column staff_account.password_hash is 'Argon2id, parameters and salt included; never the password';
comment on column staff_account.failed_attempts is 'Attempts since the last success, counted before the password is looked at';
comment on column staff_account.locked_until is 'No sign-in before this instant; empty when not locked';

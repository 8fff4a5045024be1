-- The second factor of an account: one-time codes by time (RFC 6238).
create table staff_second_factor (
    account_id   bigint      not null,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    constraint staff_second_factor_pk primary key (account_id),
    constraint staff_second_factor_account_fk foreign key (account_id) references staff_account (id) on delete cascade
);

create table staff_recovery_code (
    account_id bigint      not null,
    code_hash  varchar(64) not null,
    constraint staff_recovery_code_pk primary key (account_id, code_hash),
    constraint staff_recovery_code_factor_fk foreign key (account_id)
        references staff_second_factor (account_id) on delete cascade
);

comment on table staff_second_factor is 'Second factor of an account: one-time codes by time, RFC 6238 (SHA-1, 6 digits, 30 seconds)';
comment on column staff_second_factor.secret is 'Shared secret, AES-256-GCM: nonce, ciphertext, tag; the key is portal.staff.secret-key';
comment on column staff_second_factor.begun_at is 'When this secret was made';
comment on column staff_second_factor.confirmed_at is 'When a first code proved the secret; empty: it does not count yet';
comment on column staff_second_factor.last_step is 'Time step (30 seconds since 1970) of the last code taken; this one and older ones are worthless';
comment on table staff_recovery_code is 'Codes instead of the second factor, each good once and then deleted';
comment on column staff_recovery_code.code_hash is 'HMAC-SHA-256 with a key derived from portal.staff.secret-key, hexadecimal; never the code';

-- A session begun before knows nothing of a second factor.
delete from spring_session;

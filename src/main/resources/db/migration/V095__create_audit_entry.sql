-- The audit trail: who did what, when, from what to what. Nobody changes it, not even the owner of the table.
create table audit_entry (
    number      bigint       not null,
    recorded_at timestamptz  not null,
    recorded_by varchar(50)  not null,
    action      varchar(40)  not null,
    subject     varchar(200) not null,
    changes     text         not null,
    hash        varchar(64)  not null,
    constraint audit_entry_pk primary key (number),
    constraint audit_entry_number_ck check (number >= 1),
    constraint audit_entry_action_ck check (action ~ '^[A-Z_]+$'),
    constraint audit_entry_subject_ck check (subject <> ''),
    constraint audit_entry_changes_ck check (jsonb_typeof(changes::jsonb) = 'array'),
    constraint audit_entry_hash_ck check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_entry_recorded_at_ix on audit_entry (recorded_at);
create index audit_entry_recorded_by_ix on audit_entry (recorded_by, number);
create index audit_entry_action_ix on audit_entry (action, number);
create index audit_entry_subject_ix on audit_entry (subject text_pattern_ops, number);

comment on table audit_entry is 'Every act of staff; rows are added and looked at, nothing else';
comment on column audit_entry.number is 'From 1, without gaps';
comment on column audit_entry.recorded_at is 'When it was done, by the clock of the portal';
comment on column audit_entry.recorded_by is 'User name of who did it, empty where nobody was signed in; not a foreign key, so that it outlives the account';
comment on column audit_entry.action is 'What was done, a name of AuditAction';
comment on column audit_entry.subject is 'What it was done to, such as 2026-0001/2 or a user name';
comment on column audit_entry.changes is 'JSON array of {field, from, to}; text and not jsonb, because its bytes are hashed';
comment on column audit_entry.hash is 'SHA-256, hexadecimal, over the hash of the entry before, number, instant (UTC, ISO 8601), name, action, subject and changes, joined by line feeds; before the first entry stand 64 zeros';

create table audit_head (
    id     smallint    not null default 1,
    number bigint      not null,
    hash   varchar(64) not null,
    constraint audit_head_pk primary key (id),
    constraint audit_head_one_row_ck check (id = 1)
);
comment on table audit_head is 'One row, the last entry; locked while one is added: so numbers have no gaps, and an entry cut off the end is missed';
comment on column audit_head.number is 'Number of the last entry, 0 before the first';
comment on column audit_head.hash is 'Hash of the last entry';
insert into audit_head (number, hash) values (0, repeat('0', 64));

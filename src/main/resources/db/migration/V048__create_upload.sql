-- What staff uploaded and what became of it. Every instance sees how far the one that works
-- on a file has come; the file itself lies on that instance and is deleted at the end.
create table upload (
    id           bigint generated always as identity,
    kind         varchar(50)  not null,
    file_name    varchar(200) not null,
    bytes        bigint       not null,
    started_by   varchar(50)  not null,
    started_at   timestamptz  not null,
    finished_at  timestamptz,
    heartbeat_at timestamptz  not null,
    state        varchar(20)  not null,
    stage        varchar(20),
    done         bigint       not null default 0,
    total        bigint       not null default 0,
    rows_taken   int          not null default 0,
    link         varchar(200),
    report       text,
    fault_count  int          not null default 0,
    constraint upload_pk primary key (id),
    constraint upload_state_ck check (state in ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED', 'INTERRUPTED')),
    constraint upload_stage_ck check (stage in ('PARSE', 'CHECK', 'STORE', 'COMPUTE')),
    constraint upload_finished_ck check ((state in ('WAITING', 'RUNNING')) = (finished_at is null)),
    constraint upload_done_ck check ((state = 'DONE') = (link is not null)),
    constraint upload_counts_ck check (bytes >= 0 and done >= 0 and total >= 0 and rows_taken >= 0 and fault_count >= 0)
);
create index upload_unfinished_ix on upload (heartbeat_at) where state in ('WAITING', 'RUNNING');

comment on table upload is 'Files uploaded by staff, how far the work on each has come, and what became of it';
comment on column upload.kind is 'What the file is meant to be, such as plan or villages';
comment on column upload.file_name is 'Name on the computer of the member of staff, tidied; never used as a path';
comment on column upload.bytes is 'Size of the file, bytes';
comment on column upload.started_by is 'User name of the member of staff; not a foreign key, so that it outlives the account';
comment on column upload.heartbeat_at is 'When the instance that works on it was last known to live';
comment on column upload.done is 'How much of the stage is done, in the unit of the stage: bytes, features, rows or villages';
comment on column upload.total is 'How much the stage has in all, in the same unit; 0 if unknown';
comment on column upload.rows_taken is 'Rows or features stored';
comment on column upload.link is 'Address, without the language, of what came of the file';
comment on column upload.report is 'What a trial run would have changed, JSON; empty for a real one';
comment on column upload.fault_count is 'All faults found; only the first thousand are kept in upload_fault';

create table upload_fault (
    upload_id bigint       not null,
    line      int          not null,
    unit      varchar(20)  not null,
    number    int          not null,
    code      varchar(200) not null,
    field     varchar(200) not null,
    kind      varchar(50)  not null,
    detail    varchar(500) not null,
    constraint upload_fault_pk primary key (upload_id, line),
    constraint upload_fault_upload_fk foreign key (upload_id) references upload (id) on delete cascade
);

comment on table upload_fault is 'What is wrong in a refused file, in the order of the file';
comment on column upload_fault.line is 'Position in the list of faults, from 1';
comment on column upload_fault.unit is 'What number counts: LINE or FEATURE';
comment on column upload_fault.number is 'Line or feature, from 1; 0 where the fault concerns the whole file';
comment on column upload_fault.code is 'Code of the feature in the file; empty if it has none';
comment on column upload_fault.field is 'Column or property; empty where the fault concerns the whole row';
comment on column upload_fault.kind is 'What is wrong: a kind of kz.alatau.portal.dataset.ImportFault';
comment on column upload_fault.detail is 'The offending value or what was expected';

create table commitment (
    slug         varchar(60)  not null,
    statement_kk varchar(400) not null,
    statement_ru varchar(400) not null,
    statement_en varchar(400) not null,
    metric_kk    varchar(100) not null,
    metric_ru    varchar(100) not null,
    metric_en    varchar(100) not null,
    target_value numeric(20, 2),
    target_date  date,
    unit_kk      varchar(60),
    unit_ru      varchar(60),
    unit_en      varchar(60),
    target_year  integer,
    said_by_kk   varchar(200) not null,
    said_by_ru   varchar(200) not null,
    said_by_en   varchar(200) not null,
    said_on      date,
    latest_value numeric(20, 2),
    latest_date  date,
    latest_as_of date,
    latest_source_code varchar(64),
    status       varchar(20)  not null,
    source_code  varchar(64)  not null,
    constraint commitment_pk primary key (slug),
    constraint commitment_latest_source_fk foreign key (latest_source_code) references source (code),
    constraint commitment_source_fk foreign key (source_code) references source (code),
    constraint commitment_target_ck check (target_value is null or target_date is null),
    constraint commitment_latest_ck check (latest_value is null or latest_date is null),
    constraint commitment_status_ck check (status in ('OPEN', 'MET', 'MISSED', 'CHANGED', 'UNKNOWN'))
);
comment on table commitment is 'What was promised or forecast, by whom and when; a target, never a fact';
comment on column commitment.target_value is 'In the unit beside it; empty: no number was named';
comment on column commitment.target_date is 'The day named, where the promise is about a day';
comment on column commitment.latest_source_code is 'Who says the latest value; the promise has a source of its own';
comment on column commitment.latest_value is 'The latest published value of the same measure';

create table milestone (
    id          integer generated always as identity,
    happened_on date         not null,
    event_kk    varchar(400) not null,
    event_ru    varchar(400) not null,
    event_en    varchar(400) not null,
    kind        varchar(20)  not null,
    source_code varchar(64)  not null,
    constraint milestone_pk primary key (id),
    constraint milestone_source_fk foreign key (source_code) references source (code),
    constraint milestone_kind_ck check (kind in ('LAW', 'PLAN', 'LAND', 'GOVERNANCE', 'PROJECT', 'INFRASTRUCTURE'))
);
create index milestone_happened_on_ix on milestone (happened_on);
comment on table milestone is 'What happened, in order of time';

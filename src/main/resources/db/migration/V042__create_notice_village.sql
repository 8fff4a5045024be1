-- Which villages a notice concerns. No foreign key: modules hold each other by code.
create table notice_village (
    notice_id bigint     not null,
    kato      varchar(9) not null,
    constraint notice_village_pk primary key (notice_id, kato),
    constraint notice_village_notice_fk foreign key (notice_id) references notice (id) on delete cascade,
    constraint notice_village_kato_ck check (kato ~ '^[0-9]{9}$')
);
create index notice_village_kato_ix on notice_village (kato);

comment on table notice_village is 'Villages a notice concerns';
comment on column notice_village.kato is 'Code of the village in KATO, the classifier of administrative-territorial objects, 2022';

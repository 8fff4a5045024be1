create table infrastructure (
    slug          varchar(60)  not null,
    name_kk       varchar(200) not null,
    name_ru       varchar(200) not null,
    name_en       varchar(200) not null,
    kind          varchar(20)  not null,
    district_code varchar(20),
    status        varchar(20)  not null,
    cost_amount   numeric(18, 2),
    cost_currency varchar(3),
    funding       varchar(20),
    due_year      integer,
    as_of         date,
    source_code   varchar(64)  not null,
    notes_kk      varchar(1000),
    notes_ru      varchar(1000),
    notes_en      varchar(1000),
    constraint infrastructure_pk primary key (slug),
    constraint infrastructure_district_fk foreign key (district_code) references district (code),
    constraint infrastructure_source_fk foreign key (source_code) references source (code),
    constraint infrastructure_cost_ck check ((cost_amount is null) = (cost_currency is null))
);
comment on table infrastructure is 'Networks, roads and public buildings named by a source';
comment on column infrastructure.cost_amount is 'In the currency beside it, as the source gave it';
comment on column infrastructure.due_year is 'Year it is due; empty: not published';

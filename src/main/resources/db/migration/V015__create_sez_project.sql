create table sez_project (
    slug                varchar(60)  not null,
    name_kk             varchar(200) not null,
    name_ru             varchar(200) not null,
    name_en             varchar(200) not null,
    investor_kk         varchar(200),
    investor_ru         varchar(200),
    investor_en         varchar(200),
    investor_country    varchar(2),
    sector              varchar(30)  not null,
    district_code       varchar(20),
    site_ha             numeric(10, 2),
    investment_amount   numeric(18, 2),
    investment_currency varchar(3),
    jobs                integer,
    status              varchar(20)  not null,
    start_year          integer,
    completion_year     integer,
    as_of               date,
    source_code         varchar(64)  not null,
    notes_kk            varchar(1000),
    notes_ru            varchar(1000),
    notes_en            varchar(1000),
    search_text         text         not null,
    sort_kk             varchar(1000) not null,
    sort_ru             varchar(1000) not null,
    sort_en             varchar(1000) not null,
    constraint sez_project_pk primary key (slug),
    constraint sez_project_district_fk foreign key (district_code) references district (code),
    constraint sez_project_source_fk foreign key (source_code) references source (code),
    constraint sez_project_status_ck check (status in ('ANNOUNCED', 'AGREED', 'UNDER_CONSTRUCTION', 'OPERATING', 'PLANNED', 'STOPPED')),
    constraint sez_project_investment_ck check ((investment_amount is null) = (investment_currency is null)),
    constraint sez_project_site_ck check (site_ha > 0),
    constraint sez_project_jobs_ck check (jobs >= 0)
);
comment on table sez_project is 'Investment projects named by a source; an empty value is not published';
comment on column sez_project.site_ha is 'Hectares';
comment on column sez_project.investment_amount is 'In the currency beside it, as the source gave it; never converted';
comment on column sez_project.jobs is 'Permanent jobs announced';
comment on column sez_project.as_of is 'Day the source speaks of';
comment on column sez_project.sort_kk is 'Sort key of the name by the rules of the language (ICU), hexadecimal: any database sorts it right';
comment on column sez_project.search_text is 'Names, investor and notes in all languages, case and accents folded';

create table plan_version (
    number              integer     not null,
    kind                varchar(20) not null,
    act_number          varchar(20) not null,
    act_date            date        not null,
    restated_number     varchar(20),
    restated_on         date,
    supersedes          integer,
    source_code         varchar(64),
    restated_source_code varchar(64),
    published_at        timestamptz not null,
    constraint plan_version_pk primary key (number),
    constraint plan_version_supersedes_fk foreign key (supersedes) references plan_version (number),
    constraint plan_version_source_fk foreign key (source_code) references source (code),
    constraint plan_version_restated_source_fk foreign key (restated_source_code) references source (code),
    constraint plan_version_kind_ck check (kind in ('GENERAL_PLAN', 'LONG_TERM_PLAN', 'MASTER_PLAN', 'DETAILED_PLAN')),
    constraint plan_version_restated_ck check ((restated_number is null) = (restated_on is null))
);
comment on table plan_version is 'Versions of the master plan; earlier ones stay';
comment on column plan_version.act_number is 'Number of the Government resolution that approved it';
comment on column plan_version.restated_number is 'Number of the resolution that restated it, if any';
comment on column plan_version.published_at is 'When this portal published the version';

create table zone (
    plan_version   integer     not null,
    code           varchar(20) not null,
    district_code  varchar(20),
    name_kk        varchar(100),
    name_ru        varchar(100),
    name_en        varchar(100),
    land_use       varchar(30) not null,
    disposition    varchar(20) not null,
    phase_start    integer     not null,
    phase_end      integer     not null,
    geometry_basis varchar(20) not null,
    boundary       bytea       not null,
    constraint zone_pk primary key (plan_version, code),
    constraint zone_plan_version_fk foreign key (plan_version) references plan_version (number),
    constraint zone_district_fk foreign key (district_code) references district (code),
    constraint zone_disposition_ck check (disposition in ('RETAINED', 'INTEGRATED', 'UNDECIDED', 'PARTIAL', 'ACQUIRED')),
    constraint zone_phase_ck check (phase_start <= phase_end),
    constraint zone_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC'))
);
comment on table zone is 'Zones of a plan version; corridors lie over the zones of districts';
comment on column zone.district_code is 'Empty for a corridor';
comment on column zone.phase_start is 'First year of the phase';
comment on column zone.phase_end is 'Last year of the phase';
comment on column zone.boundary is 'Well-known binary, WGS 84 (EPSG:4326)';

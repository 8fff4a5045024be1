create table village (
    kato               varchar(9)      not null,
    slug               varchar(60)  not null,
    name_kk            varchar(100) not null,
    name_ru            varchar(100) not null,
    name_en            varchar(100) not null,
    name_kk_latn       varchar(100) not null,
    former_district_kk varchar(200) not null,
    former_district_ru varchar(200) not null,
    former_district_en varchar(200) not null,
    population         integer      not null,
    population_basis   varchar(20)  not null,
    population_year    integer      not null,
    geometry_basis     varchar(20)  not null,
    boundary           bytea        not null,
    constraint village_pk primary key (kato),
    constraint village_slug_uk unique (slug),
    constraint village_population_ck check (population >= 0),
    constraint village_population_basis_ck check (population_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC')),
    constraint village_geometry_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC'))
);
comment on table village is 'The settlements inside the city; legally microdistricts since 2024';
comment on column village.kato is 'Code of the classifier of administrative units of 2022';
comment on column village.name_kk_latn is 'Kazakh name in Latin letters, alphabet of 2021';
comment on column village.former_district_en is 'Rural district and district before 2024';
comment on column village.population is 'Persons';
comment on column village.boundary is 'Built-up area; well-known binary, WGS 84 (EPSG:4326)';

create table dwelling (
    id           bigint  not null,
    village_kato varchar(9) not null,
    households   integer not null,
    geometry_basis varchar(20) not null,
    boundary     bytea   not null,
    constraint dwelling_pk primary key (id),
    constraint dwelling_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC')),
    constraint dwelling_village_fk foreign key (village_kato) references village (kato),
    constraint dwelling_households_ck check (households >= 1)
);
create index dwelling_village_ix on dwelling (village_kato);
comment on table dwelling is 'Buildings people live in';
comment on column dwelling.households is 'Number of households in the building';
comment on column dwelling.boundary is 'Footprint or point; well-known binary, WGS 84 (EPSG:4326)';

create table productive_land (
    id             integer generated always as identity,
    village_kato   varchar(9)     not null,
    land_use       varchar(30) not null,
    geometry_basis varchar(20) not null,
    boundary       bytea       not null,
    constraint productive_land_pk primary key (id),
    constraint productive_land_village_fk foreign key (village_kato) references village (kato),
    constraint productive_land_use_ck check (land_use in ('ARABLE', 'IRRIGATED_ARABLE', 'PASTURE')),
    constraint productive_land_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC'))
);
create index productive_land_village_ix on productive_land (village_kato);
comment on table productive_land is 'Fields and pastures of the villages';
comment on column productive_land.boundary is 'Well-known binary, WGS 84 (EPSG:4326)';

create table village_data_version (
    number      integer generated always as identity,
    kind        varchar(20) not null,
    file_name   varchar(200) not null,
    rows_stored integer     not null,
    imported_at timestamptz not null,
    constraint village_data_version_pk primary key (number),
    constraint village_data_version_kind_ck check (kind in ('VILLAGES', 'DWELLINGS', 'PRODUCTIVE_LAND'))
);
comment on table village_data_version is 'Every import of villages, dwellings or productive land; the latest number is the data version of a result';

create table city (
    kato           varchar(9)      not null,
    name_kk        varchar(100) not null,
    name_ru        varchar(100) not null,
    name_en        varchar(100) not null,
    geometry_basis varchar(20)  not null,
    source_code    varchar(64),
    boundary       bytea        not null,
    constraint city_pk primary key (kato),
    constraint city_source_fk foreign key (source_code) references source (code),
    constraint city_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC'))
);
comment on table city is 'The city and its boundary';
comment on column city.kato is 'Code of the classifier of administrative units';
comment on column city.boundary is 'Well-known binary, WGS 84 (EPSG:4326); state of July 2024, geokz by A. Rodionov, CC BY 4.0';

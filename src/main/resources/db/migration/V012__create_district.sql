create table district (
    code           varchar(20)   not null,
    name_kk        varchar(100)  not null,
    name_ru        varchar(100)  not null,
    name_en        varchar(100)  not null,
    area_ha        numeric(10, 1) not null,
    purpose_kk     varchar(300),
    purpose_ru     varchar(300),
    purpose_en     varchar(300),
    place_kk       varchar(300),
    place_ru       varchar(300),
    place_en       varchar(300),
    source_code    varchar(64),
    geometry_basis varchar(20)   not null,
    boundary       bytea         not null,
    constraint district_pk primary key (code),
    constraint district_source_fk foreign key (source_code) references source (code),
    constraint district_area_ck check (area_ha > 0),
    constraint district_basis_ck check (geometry_basis in ('PUBLISHED', 'PRESS', 'ESTIMATED', 'SCHEMATIC'))
);
comment on table district is 'The four districts of the master plan';
comment on column district.purpose_en is 'What the plan wants there, by the source; empty: not published';
comment on column district.place_en is 'Where it lies in words, by the source; empty: not published';
comment on column district.area_ha is 'Hectares, as stated by the file';
comment on column district.boundary is 'Well-known binary, WGS 84 (EPSG:4326)';

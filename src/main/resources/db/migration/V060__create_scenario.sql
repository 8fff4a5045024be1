create table scenario (
    id            integer generated always as identity,
    name          varchar(100)  not null,
    note          varchar(2000) not null,
    zones         integer       not null,
    zones_geojson text          not null,
    removed       varchar(20)[] not null,
    plan_version  integer       not null,
    data_version  integer       not null,
    made_by       varchar(50)   not null,
    made_at       timestamptz   not null,
    constraint scenario_pk primary key (id),
    constraint scenario_plan_version_fk foreign key (plan_version) references plan_version (number),
    constraint scenario_data_version_fk foreign key (data_version) references village_data_version (number),
    constraint scenario_zones_ck check (zones between 0 and 500 and cardinality(removed) <= 500),
    constraint scenario_something_ck check (zones > 0 or cardinality(removed) > 0)
);
create unique index scenario_name_uk on scenario (lower(name));

comment on table scenario is 'Changes of the plan that staff keep under a name; what they do is computed anew each time';
comment on column scenario.zones is 'How many zones it puts';
comment on column scenario.zones_geojson is 'These zones as a GeoJSON feature collection, WGS 84, with the properties of an imported plan';
comment on column scenario.removed is 'Codes of the zones it drops';
comment on column scenario.plan_version is 'In force when it was made';
comment on column scenario.data_version is 'In force when it was made';
comment on column scenario.made_by is 'User name';
comment on column scenario.made_at is 'When it was made; it never changes';

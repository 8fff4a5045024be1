-- Results stored so far lack the explanation. They are computed again at the next start, with the same numbers.
delete from exposure_estimate;
delete from village_exposure;
delete from exposure_snapshot;

alter table exposure_snapshot add column in_force_since timestamptz;
comment on column exposure_snapshot.in_force_since is 'Since when pages show it; empty for a preview of what is not published yet';
create index exposure_snapshot_in_force_ix on exposure_snapshot (in_force_since desc) where in_force_since is not null;

alter table village_exposure add column population_basis varchar(20) not null;
alter table village_exposure add column boundary_basis varchar(20) not null;
alter table village_exposure add column dwellings_basis varchar(20);
alter table village_exposure add column productive_basis varchar(20);
alter table village_exposure add column zones_basis varchar(20);
comment on column village_exposure.dwellings_basis is 'The weakest basis of its dwellings; empty where none are known';
comment on column village_exposure.productive_basis is 'The weakest basis of its fields; empty where none are known';
comment on column village_exposure.zones_basis is 'The weakest basis of the zones near; empty where there are none';

create table village_zone_exposure (
    snapshot_id       integer          not null,
    village_kato      varchar(9)       not null,
    zone_code         varchar(20)      not null,
    disposition       varchar(20)      not null,
    phase_start       integer          not null,
    phase_end         integer          not null,
    basis             varchar(20)      not null,
    area_m2           double precision not null,
    productive_m2     double precision not null,
    dwellings         integer          not null,
    households        integer          not null,
    touched_dwellings integer          not null,
    constraint village_zone_exposure_pk primary key (snapshot_id, village_kato, zone_code),
    constraint village_zone_exposure_village_fk foreign key (snapshot_id, village_kato)
        references village_exposure (snapshot_id, village_kato)
);
comment on table village_zone_exposure is 'What each zone alone does to a village; zones overlap, so rows do not add up';
comment on column village_zone_exposure.area_m2 is 'Of the polygon of the village, in the zone';
comment on column village_zone_exposure.productive_m2 is 'Of the productive land of the village, in the zone';
comment on column village_zone_exposure.dwellings is 'Whose representative point lies in the zone';
comment on column village_zone_exposure.households is 'Of those dwellings';
comment on column village_zone_exposure.touched_dwellings is 'That share any area with the zone';

create table village_status_change (
    id           bigint generated always as identity,
    village_kato varchar(9)  not null,
    before       varchar(20) not null,
    after        varchar(20) not null,
    plan_version integer     not null,
    data_version integer     not null,
    happened_at  timestamptz not null,
    constraint village_status_change_pk primary key (id),
    constraint village_status_change_ck check (before <> after)
);
create index village_status_change_village_ix on village_status_change (village_kato, id);
comment on table village_status_change is 'When a publication changed what the plan means for a village; append only';

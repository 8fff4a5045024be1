create table exposure_snapshot (
    id             integer generated always as identity,
    plan_version   integer     not null,
    data_version   integer     not null,
    method_version integer     not null,
    rough_villages integer     not null,
    computed_at    timestamptz not null,
    constraint exposure_snapshot_pk primary key (id),
    constraint exposure_snapshot_key_uk unique (plan_version, data_version, method_version),
    constraint exposure_snapshot_plan_fk foreign key (plan_version) references plan_version (number),
    constraint exposure_snapshot_data_fk foreign key (data_version) references village_data_version (number)
);
comment on table exposure_snapshot is 'Results of the exposure method, computed once for each plan, data and method version; never overwritten';

create table village_exposure (
    snapshot_id     integer          not null,
    village_kato    varchar(9)          not null,
    method          varchar(20)      not null,
    population      integer          not null,
    dwellings       integer          not null,
    households      integer          not null,
    area_m2         double precision not null,
    acquired_m2     double precision not null,
    partial_m2      double precision not null,
    undecided_m2    double precision not null,
    integrated_m2   double precision not null,
    retained_m2     double precision not null,
    productive_m2   double precision not null,
    basis           varchar(20)      not null,
    constraint village_exposure_pk primary key (snapshot_id, village_kato),
    constraint village_exposure_snapshot_fk foreign key (snapshot_id) references exposure_snapshot (id),
    constraint village_exposure_village_fk foreign key (village_kato) references village (kato),
    constraint village_exposure_method_ck check (method in ('DWELLINGS', 'AREAL'))
);
comment on column exposure_snapshot.rough_villages is 'How many villages were counted by area, because no dwellings are known';
comment on table village_exposure is 'What a plan version does to a village: exclusive areas by strictest disposition';
comment on column village_exposure.population is 'Persons, as used in the computation';
comment on column village_exposure.basis is 'The weakest basis of all inputs';

create table exposure_estimate (
    snapshot_id   integer          not null,
    scope         varchar(10)      not null,
    scope_code    varchar(20)      not null,
    estimate      varchar(10)      not null,
    phase_start   integer          not null,
    phase_end     integer          not null,
    dwellings     integer          not null,
    households    integer          not null,
    persons       integer          not null,
    productive_m2 double precision,
    productive_share double precision,
    severity      varchar(20),
    constraint exposure_estimate_pk primary key (snapshot_id, scope, scope_code, estimate, phase_start, phase_end),
    constraint exposure_estimate_snapshot_fk foreign key (snapshot_id) references exposure_snapshot (id),
    constraint exposure_estimate_scope_ck check (scope in ('VILLAGE', 'DISTRICT', 'CITY')),
    constraint exposure_estimate_estimate_ck check (estimate in ('LOW', 'CENTRAL', 'HIGH')),
    constraint exposure_estimate_counts_ck check (dwellings >= 0 and households >= 0 and persons >= 0)
);
comment on table exposure_estimate is 'Low, central and high counts of a village, a district or the city, in total and by phase';
comment on column exposure_estimate.scope_code is 'KATO code of a village, code of a district, - for outside the districts and for the city';
comment on column exposure_estimate.phase_start is 'First year of the phase; 0 for all phases together';
comment on column exposure_estimate.productive_share is 'Share of the productive land of the village, 0 to 1; empty for totals';
comment on column exposure_estimate.severity is 'Level of exposure-method version 1; empty for totals';

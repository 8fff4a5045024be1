-- What others have published about land taken in the city; beside it stand the notices here.
create table land_figure (
    id          integer generated always as identity,
    kind        varchar(20)    not null,
    hectares    numeric(12, 4) not null,
    approximate boolean        not null,
    period_from date,
    period_to   date,
    act_kk      varchar(300),
    act_ru      varchar(300),
    act_en      varchar(300),
    as_of       date           not null,
    source_code varchar(64)    not null,
    note_kk     varchar(1000)  not null,
    note_ru     varchar(1000)  not null,
    note_en     varchar(1000)  not null,
    constraint land_figure_pk primary key (id),
    constraint land_figure_source_fk foreign key (source_code) references source (code),
    constraint land_figure_kind_ck check (kind in ('TAKEN', 'ORDERED', 'WITHDRAWN', 'HANDED_OVER', 'PLANNED')),
    constraint land_figure_hectares_ck check (hectares > 0 and hectares <= 90000),
    constraint land_figure_period_ck check (period_to >= period_from),
    constraint land_figure_act_ck check ((act_kk is null) = (act_ru is null) and (act_ru is null) = (act_en is null))
);

comment on table land_figure is 'Published figures of land taken for state needs in the city';
comment on column land_figure.kind is 'TAKEN: the source says taken and not at which stage of the procedure';
comment on column land_figure.hectares is 'Hectares, as the source gave them';
comment on column land_figure.approximate is 'The source says "about"';
comment on column land_figure.period_from is 'First day the figure covers; empty: the source names none';
comment on column land_figure.period_to is 'Last day the figure covers; empty: the source names none';
comment on column land_figure.act_kk is 'The act, in Kazakh; empty: the source names none';
comment on column land_figure.as_of is 'Day on which the figure was given';
comment on column land_figure.note_kk is 'Who said what, one whole sentence in Kazakh';

-- The days of those years that are not what the week makes of them.
create table calendar_day (
    year    integer      not null,
    day     date         not null,
    kind    varchar(20)  not null,
    name_kk varchar(200) not null,
    name_ru varchar(200) not null,
    name_en varchar(200) not null,
    unsure  boolean      not null,
    constraint calendar_day_pk primary key (day),
    constraint calendar_day_year_fk foreign key (year) references calendar_year (year) on delete cascade,
    constraint calendar_day_year_ck check (extract(year from day) = year),
    constraint calendar_day_kind_ck check (kind in ('HOLIDAY', 'DAY_OFF', 'WORKING_DAY')),
    constraint calendar_day_name_ck check (name_kk <> '' and name_ru <> '' and name_en <> '')
);
create index calendar_day_year_ix on calendar_day (year);

comment on table calendar_day is 'Holidays, moved days off and moved working days that staff entered';
comment on column calendar_day.kind is 'HOLIDAY and DAY_OFF are not worked; WORKING_DAY is, whatever the week says';
comment on column calendar_day.unsure is 'It is not settled that the day is so; due dates that depend on it say so';

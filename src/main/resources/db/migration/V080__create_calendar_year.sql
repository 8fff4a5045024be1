-- Tables of working days that staff entered; they are laid over those that come with the portal.
create table calendar_year (
    year       integer       not null,
    act        varchar(300)  not null,
    address    varchar(500)  not null,
    entered_at timestamptz   not null,
    entered_by varchar(50)   not null,
    version    bigint        not null,
    constraint calendar_year_pk primary key (year),
    constraint calendar_year_year_ck check (year between 2011 and 2099),
    constraint calendar_year_act_ck check (act <> '')
);

comment on table calendar_year is 'Years whose holidays and moved days staff entered';
comment on column calendar_year.act is 'The act the days come from, as staff cite it';
comment on column calendar_year.address is 'Public address of the act; empty if none is known';
comment on column calendar_year.entered_by is 'User name of who changed it last; not a foreign key, so that it outlives the account';
comment on column calendar_year.version is 'Counts changes, so that nobody overwrites what another has just saved';

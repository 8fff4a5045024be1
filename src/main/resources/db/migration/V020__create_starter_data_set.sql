create table starter_data_set (
    name        varchar(40) not null,
    rows_stored integer     not null,
    loaded_at   timestamptz not null,
    constraint starter_data_set_pk primary key (name)
);
comment on table starter_data_set is 'Data sets of the starter data that have been loaded; a restart goes on after them';

-- The last number given in each year. A number once given is never given again, which a
-- sequence that restarts each year could not promise.
create table notice_number (
    year int not null,
    last int not null,
    constraint notice_number_pk primary key (year),
    constraint notice_number_last_ck check (last between 1 and 999999)
);

comment on table notice_number is 'The last running number given to a notice in each year';
comment on column notice_number.year is 'Calendar year in Asia/Almaty';
comment on column notice_number.last is 'Running number given last';

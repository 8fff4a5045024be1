create table source (
    code         varchar(64)  not null,
    title        varchar(300) not null,
    publisher    varchar(200) not null,
    address      varchar(500),
    published_on date,
    language     varchar(2)      not null,
    constraint source_pk primary key (code),
    constraint source_language_ck check (language ~ '^[a-z]{2}$')
);
comment on table source is 'Where facts come from; titles stay in the language of the source';
comment on column source.title is 'As published; in square brackets where the title was not seen and the subject is named instead';
comment on column source.address is 'Public address; a link only where it starts with http';
comment on column source.published_on is 'Day of publication; empty: not known';

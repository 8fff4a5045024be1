create table register_file (
    sha256      varchar(64) not null,
    entry_index bigint      not null,
    constraint register_file_pk primary key (sha256, entry_index),
    constraint register_file_entry_fk foreign key (entry_index) references register_entry (entry_index),
    constraint register_file_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table register_file is 'Which entries of the public register name a file: says again what stands in their text, for looking it up';
comment on column register_file.sha256 is 'SHA-256 of the file in hexadecimal digits';
insert into register_file (sha256, entry_index)
    select distinct attachment ->> 'sha256', entry_index
    from register_entry, jsonb_array_elements(canonical::jsonb -> 'attachments') as attachment;
create trigger register_file_append_only before update or delete or truncate on register_file
    for each statement execute function refuse_register_change();

create table paper (
    sha256      varchar(64) not null,
    entry_index bigint      not null,
    created_at  timestamptz not null,
    constraint paper_pk primary key (sha256),
    constraint paper_entry_fk foreign key (entry_index) references register_entry (entry_index),
    constraint paper_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
create index paper_entry_ix on paper (entry_index);
comment on table paper is 'Which PDF files the portal has made of what was published';
comment on column paper.sha256 is 'SHA-256 of the file in hexadecimal digits; the file itself is not kept';
comment on column paper.entry_index is 'Entry of the public register that it shows';
comment on column paper.created_at is 'When such a file was made first';
create trigger paper_append_only before update or delete or truncate on paper
    for each statement execute function refuse_register_change();

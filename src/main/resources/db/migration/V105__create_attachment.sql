create table attachment (
    sha256     varchar(64)  not null,
    name       varchar(120) not null,
    kind       varchar(10)  not null,
    size_bytes bigint       not null,
    content    bytea        not null,
    created_at timestamptz  not null,
    constraint attachment_pk primary key (sha256),
    constraint attachment_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint attachment_name_ck check (name <> ''),
    constraint attachment_kind_ck check (kind in ('PDF', 'JPEG', 'PNG')),
    constraint attachment_size_ck check (size_bytes = octet_length(content) and size_bytes between 1 and 20000000),
    constraint attachment_content_ck check (sha256 = encode(sha256(content), 'hex'))
);
-- Compressed already; and a part of it can be read without the rest.
alter table attachment alter column content set storage external;

comment on table attachment is 'Files that belong to notices, each content once; never changed';
comment on column attachment.sha256 is 'SHA-256 of the content in hexadecimal digits; the public register names it';
comment on column attachment.name is 'Name under which it was sent first, without a path';
comment on column attachment.size_bytes is 'Length of the content in bytes';
comment on column attachment.content is 'The file; pictures without what a camera wrote about place, person and device';

create function protect_attachment() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.sha256 = current_setting('portal.forget', true) then
        return old;
    end if;
    raise exception 'Attachments are never changed, and only forgotten by name' using errcode = 'check_violation';
end
$$;
create trigger attachment_protect before update or delete on attachment
    for each row execute function protect_attachment();
create trigger attachment_protect_all before truncate on attachment
    for each statement execute function protect_attachment();

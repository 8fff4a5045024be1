-- A notice is published in editions: 1 begins, later ones change, correct or end it. Each is
-- written by one person, reviewed by a second and published by a third.
alter table notice drop constraint notice_number_uk;
alter table notice drop constraint notice_status_ck;
alter table notice drop constraint notice_published_ck;
alter table notice drop constraint notice_withdrawn_ck;

alter table notice
    add column edition           int           not null default 1,
    add column kind              varchar(30)   not null default 'START',
    add column authority         varchar(20),
    add column on_behalf_of_kk   varchar(300)  not null default '',
    add column on_behalf_of_ru   varchar(300)  not null default '',
    add column on_behalf_of_en   varchar(300)  not null default '',
    add column signatory_kk      varchar(300)  not null default '',
    add column signatory_ru      varchar(300)  not null default '',
    add column signatory_en      varchar(300)  not null default '',
    add column act_address       varchar(500)  not null default '',
    add column ground            varchar(30),
    add column purpose_kk        varchar(2000) not null default '',
    add column purpose_ru        varchar(2000) not null default '',
    add column purpose_en        varchar(2000) not null default '',
    add column owners_kk         varchar(1000) not null default '',
    add column owners_ru         varchar(1000) not null default '',
    add column owners_en         varchar(1000) not null default '',
    add column map               varchar(64)   not null default '',
    add column territory         varchar(20)   not null default 'NONE',
    add column plan_version      int,
    add column phase             varchar(20)   not null default '',
    add column appeal_kk         varchar(2000) not null default '',
    add column appeal_ru         varchar(2000) not null default '',
    add column appeal_en         varchar(2000) not null default '',
    add column compensation_kk   varchar(2000) not null default '',
    add column compensation_ru   varchar(2000) not null default '',
    add column compensation_en   varchar(2000) not null default '',
    add column legal_help_kk     varchar(1000) not null default '',
    add column legal_help_ru     varchar(1000) not null default '',
    add column legal_help_en     varchar(1000) not null default '',
    add column sent_at           timestamptz,
    add column sent_by           varchar(50),
    add column reviewed_at       timestamptz,
    add column reviewed_by       varchar(50),
    add column remark            varchar(2000) not null default '',
    add column removed_at        timestamptz,
    add column removed_by        varchar(50),
    add constraint notice_edition_uk unique (number, edition),
    add constraint notice_edition_ck check (edition between 1 and 9999),
    add constraint notice_kind_ck check (kind in ('START', 'CHANGE_RESTART', 'CORRECTION', 'TERMINATION', 'INFO',
        'TWO_YEAR_DEVELOPMENT')),
    add constraint notice_kind_edition_ck check ((edition = 1) = (kind in ('START', 'INFO', 'TWO_YEAR_DEVELOPMENT'))),
    add constraint notice_authority_ck check (authority in ('GOVERNMENT', 'AKIMAT', 'ADMINISTRATION')),
    add constraint notice_territory_ck check (territory in ('PRIORITY_TAKING', 'PROSPECTIVE', 'NONE')),
    add constraint notice_map_ck check (map ~ '^([0-9a-f]{64})?$'),
    add constraint notice_status_ck check (status in ('DRAFT', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN',
        'REMOVED')),
    add constraint notice_published_ck check (status in ('DRAFT', 'IN_REVIEW', 'REVIEWED') = (published_at is null)
        and (published_at is null or (published_by is not null
            and (status = 'REMOVED' or (title_kk <> '' and title_ru <> '' and text_kk <> '' and text_ru <> ''
                and (kind = 'INFO' or (act_number <> '' and act_date is not null))
                and (kind not in ('START', 'CHANGE_RESTART', 'CORRECTION') or alienation_from is not null)))))),
    add constraint notice_withdrawn_ck check ((status <> 'WITHDRAWN' or withdrawn_at is not null)
        and (withdrawn_at is null or (withdrawn_by is not null and (status = 'REMOVED'
            or (reason_kk <> '' and reason_ru <> ''))))),
    add constraint notice_removed_ck check ((status = 'REMOVED') = (removed_at is not null)
        and (status <> 'REMOVED' or (removed_by is not null and reason_kk <> '' and reason_ru <> '')));

-- One unpublished edition of a notice at a time: two would each change what the other one does.
create unique index notice_open_uk on notice (number) where status in ('DRAFT', 'IN_REVIEW', 'REVIEWED');

comment on column notice.edition is '1 for the first publication of a notice, then one more for each later one';
comment on column notice.kind is 'What the edition does: START, CHANGE_RESTART, CORRECTION, TERMINATION, INFO, TWO_YEAR_DEVELOPMENT';
comment on column notice.authority is 'Kind of body that issued the act; chooses the law (413-IV or 286-VIII)';
comment on column notice.on_behalf_of_kk is 'Body that delegated it, in Kazakh (286-VIII, article 87)';
comment on column notice.signatory_kk is 'Office of who signed, not the name, in Kazakh';
comment on column notice.act_address is 'Public address of the act';
comment on column notice.ground is 'Ground of the closed list (Land Code, article 84(2); 286-VIII, article 69(1))';
comment on column notice.purpose_kk is 'Item 1 of the resolution, in Kazakh: what the land is needed for';
comment on column notice.owners_kk is 'Item 3, in Kazakh, without names of people';
comment on column notice.map is 'SHA-256 of the attachment that shows the plots, empty where there is none';
comment on column notice.appeal_kk is 'How and where to appeal, in Kazakh (413-IV, articles 61(4) and 63(6))';
comment on column notice.sent_at is 'When it was last handed to review';
comment on column notice.reviewed_by is 'User name of who reviewed it; never one of its authors, never its publisher';
comment on column notice.remark is 'What whoever sent it back wants changed';
comment on column notice.removed_at is 'When the text was taken off the pages by order of a court';

create table notice_plot (
    notice_id        bigint         not null,
    position         int            not null,
    cadastral_number varchar(60)    not null,
    village          varchar(9)     not null,
    area_ha          numeric(12, 4) not null,
    constraint notice_plot_pk primary key (notice_id, position),
    constraint notice_plot_notice_fk foreign key (notice_id) references notice (id) on delete cascade,
    constraint notice_plot_village_ck check (village ~ '^[0-9]{9}$'),
    constraint notice_plot_area_ck check (area_ha > 0 and area_ha <= 90000)
);
comment on table notice_plot is 'Item 2 of a resolution: the plots it names (413-IV, article 63(2))';
comment on column notice_plot.area_ha is 'Hectares, to the square metre';

-- Whoever wrote anything of it; none of them may review or publish it.
create table notice_author (
    notice_id bigint      not null,
    username  varchar(50) not null,
    constraint notice_author_pk primary key (notice_id, username),
    constraint notice_author_notice_fk foreign key (notice_id) references notice (id) on delete cascade
);
insert into notice_author (notice_id, username)
select id, created_by from notice union select id, updated_by from notice;
comment on table notice_author is 'User names of all who wrote anything of an edition; not foreign keys, so that they outlive accounts';

-- The bytes lie with the attachments; a notice holds what they are called and their hash.
create table notice_attachment (
    notice_id bigint       not null,
    position  int          not null,
    sha256    varchar(64)  not null,
    name      varchar(120) not null,
    kind      varchar(10)  not null,
    size      bigint       not null,
    purpose   varchar(20)  not null,
    constraint notice_attachment_pk primary key (notice_id, position),
    constraint notice_attachment_notice_fk foreign key (notice_id) references notice (id) on delete cascade,
    constraint notice_attachment_uk unique (notice_id, sha256),
    constraint notice_attachment_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint notice_attachment_kind_ck check (kind in ('PDF', 'JPEG', 'PNG')),
    constraint notice_attachment_purpose_ck check (purpose in ('MAP', 'ACT', 'EVIDENCE', 'OTHER'))
);
create index notice_attachment_sha256_ix on notice_attachment (sha256);
comment on table notice_attachment is 'Files that belong to an edition';
comment on column notice_attachment.size is 'Bytes';

-- Notices of relocation. An empty text means "not written yet"; a draft may lack anything,
-- a published notice may not lack Kazakh or Russian.
create table notice (
    id              bigint generated always as identity,
    number          varchar(20)    not null,
    status          varchar(20)    not null,
    demonstration   boolean        not null,
    title_kk        varchar(300)   not null default '',
    title_ru        varchar(300)   not null default '',
    title_en        varchar(300)   not null default '',
    text_kk         varchar(20000) not null default '',
    text_ru         varchar(20000) not null default '',
    text_en         varchar(20000) not null default '',
    issuer_kk       varchar(300)   not null default '',
    issuer_ru       varchar(300)   not null default '',
    issuer_en       varchar(300)   not null default '',
    conciliation_kk varchar(1000)  not null default '',
    conciliation_ru varchar(1000)  not null default '',
    conciliation_en varchar(1000)  not null default '',
    act_number      varchar(100)   not null default '',
    act_date        date,
    legal_regime    varchar(20)    not null,
    alienation_from date,
    alienation_until date,
    created_at      timestamptz    not null,
    created_by      varchar(50)    not null,
    updated_at      timestamptz    not null,
    updated_by      varchar(50)    not null,
    published_at    timestamptz,
    published_by    varchar(50),
    withdrawn_at    timestamptz,
    withdrawn_by    varchar(50),
    reason_kk       varchar(2000)  not null default '',
    reason_ru       varchar(2000)  not null default '',
    reason_en       varchar(2000)  not null default '',
    version         bigint         not null default 0,
    constraint notice_pk primary key (id),
    constraint notice_number_uk unique (number),
    constraint notice_number_ck check (number ~ '^(20[0-9]{2}-[0-9]{4,6}|DEMO-[1-9][0-9]{0,3})$'),
    constraint notice_demonstration_ck check (demonstration = (number like 'DEMO-%')),
    constraint notice_status_ck check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint notice_legal_regime_ck check (legal_regime in ('GENERAL', 'ALATAU_SPECIAL')),
    constraint notice_alienation_ck check (alienation_until >= alienation_from),
    constraint notice_published_ck check (status = 'DRAFT' or (
        title_kk <> '' and title_ru <> '' and text_kk <> '' and text_ru <> ''
        and act_number <> '' and act_date is not null and alienation_from is not null
        and published_at is not null and published_by is not null)),
    constraint notice_withdrawn_ck check ((status = 'WITHDRAWN') = (withdrawn_at is not null)
        and (status <> 'WITHDRAWN' or (withdrawn_by is not null and reason_kk <> '' and reason_ru <> '')))
);
create index notice_published_ix on notice (published_at desc, id desc) where status <> 'DRAFT';

comment on table notice is 'Notices of compulsory alienation (Law on State Property 413-IV, article 63; Constitutional Law 286-VIII, article 69)';
comment on column notice.number is 'Year and running number, or DEMO- and a number for a demonstration';
comment on column notice.demonstration is 'Made up to show how the portal works; the pages say so';
comment on column notice.issuer_kk is 'Body that issued the act, in Kazakh';
comment on column notice.conciliation_kk is 'Place to apply for conciliation, in Kazakh (413-IV, article 63(2) item 5)';
comment on column notice.act_number is 'Number of the resolution or other act';
comment on column notice.act_date is 'Day the act was adopted';
comment on column notice.legal_regime is 'GENERAL: 413-IV, chapter 6; ALATAU_SPECIAL: 286-VIII, article 69';
comment on column notice.alienation_from is 'Date of alienation named in the act (413-IV, article 63(2) item 4)';
comment on column notice.alienation_until is 'Last day, where the act gives a range';
comment on column notice.published_at is 'Instant of publication; its day in Asia/Almaty starts the three months';
comment on column notice.published_by is 'User name of the member of staff; not a foreign key, so that it outlives the account';
comment on column notice.reason_kk is 'Why the notice was withdrawn, in Kazakh';
comment on column notice.version is 'Counts changes, so that nobody overwrites what another has just saved';

-- A proof of a taking may have its file; only that of a medium may be shown to everybody.
alter table taking_evidence
    add column open boolean not null default false,
    add constraint taking_evidence_open_ck check (not open or (kind = 'MEDIA' and attachment is not null)),
    add constraint taking_evidence_attachment_fk foreign key (attachment) references attachment (sha256);
create index taking_evidence_attachment_ix on taking_evidence (attachment) where attachment is not null;

comment on column taking_evidence.open is 'Staff said that everybody may have the file; never for a proof of a single owner';

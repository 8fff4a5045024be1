-- What proves an event of a taking.
create table taking_evidence (
    event_id   bigint       not null,
    position   integer      not null,
    kind       varchar(30)  not null,
    reference  varchar(300) not null,
    address    varchar(500) not null,
    attachment varchar(64),
    constraint taking_evidence_pk primary key (event_id, position),
    constraint taking_evidence_event_fk foreign key (event_id) references taking_event (id),
    constraint taking_evidence_reference_ck check (reference <> ''),
    constraint taking_evidence_attachment_ck check (attachment ~ '^[0-9a-f]{64}$')
);

comment on table taking_evidence is 'Proofs of the events of a taking; append only';
comment on column taking_evidence.position is 'Order in which they were given, from 0';
comment on column taking_evidence.reference is 'What it is and where it lies: number of a paper, issue of a newspaper, receipt';
comment on column taking_evidence.address is 'Public address; empty where there is none';
comment on column taking_evidence.attachment is 'SHA-256 of the file in hexadecimal digits; empty where none was attached';

create trigger taking_evidence_protect before update or delete on taking_evidence
    for each row execute function protect_taking_record();
create trigger taking_evidence_protect_all before truncate on taking_evidence
    for each statement execute function protect_taking_record();

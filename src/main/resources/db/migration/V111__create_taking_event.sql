-- What staff recorded of a taking. A wrong record stays and is annulled by a later one with the reason. What the
-- publications themselves say (adopted, published, changed, terminated) is not repeated here.
create table taking_event (
    id            bigint generated always as identity,
    notice_number varchar(20)   not null,
    case_id       bigint,
    round         integer       not null,
    event         varchar(30)   not null,
    happened_on   date          not null,
    act_number    varchar(100)  not null,
    act_date      date          not null,
    recorded_at   timestamptz   not null,
    recorded_by   varchar(50)   not null,
    annuls        bigint,
    reason        varchar(1000) not null default '',
    constraint taking_event_pk primary key (id),
    constraint taking_event_case_fk foreign key (case_id) references taking_case (id),
    constraint taking_event_annuls_fk foreign key (annuls) references taking_event (id),
    constraint taking_event_annuls_uk unique (annuls),
    constraint taking_event_act_ck check (act_number <> '' and act_date <= happened_on),
    constraint taking_event_reason_ck check ((annuls is not null) = (reason <> ''))
);
create index taking_event_case_ix on taking_event (case_id);
create index taking_event_notice_ix on taking_event (notice_number);

comment on table taking_event is 'What happened in a taking, in the order of recording; append only';
comment on column taking_event.case_id is 'Empty for what happened to the resolution as a whole';
comment on column taking_event.round is 'Edition of the notice in whose time it happened; of a proof of publication, the edition published';
comment on column taking_event.happened_on is 'Day in Asia/Almaty; of a court decision the day it entered into force';
comment on column taking_event.act_number is 'The act the step rests on, as printed on it';
comment on column taking_event.recorded_by is 'User name; not a foreign key, so that it outlives the account';
comment on column taking_event.annuls is 'The wrong record this one takes back; its event, day and act are repeated';
comment on column taking_event.reason is 'Why it is taken back';

create function protect_taking_record() returns trigger language plpgsql as $$
begin
    raise exception 'What was recorded of a taking is never changed or deleted' using errcode = 'check_violation';
end
$$;
create trigger taking_event_protect before update or delete on taking_event
    for each row execute function protect_taking_record();
create trigger taking_event_protect_all before truncate on taking_event
    for each statement execute function protect_taking_record();

-- What helps to read a notice, and where its plots lie. Editions published before say nothing
-- of either.
alter table notice
    add column summary_kk             varchar(1000) not null default '',
    add column summary_ru             varchar(1000) not null default '',
    add column summary_en             varchar(1000) not null default '',
    add column authoritative_language varchar(2),
    add constraint notice_authoritative_language_ck check (authoritative_language in ('KK', 'RU', 'EN'));
comment on column notice.summary_kk is 'What the notice says, in a few plain sentences; no part of the act';
comment on column notice.authoritative_language is 'The language that holds where the languages differ; null where the notice does not say';

alter table notice_plot add column outline bytea;
comment on column notice_plot.outline is 'Polygon of the plot as well-known binary, WGS 84, longitude first; null where nobody has handed it in';

-- The summary is a text a court may order off the pages like any other.
create or replace function protect_published_notice() returns trigger language plpgsql as $$
declare
    expected notice;
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'A notice begins as a draft, not as %', new.status using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.published_at is not null then
            raise exception 'Notice % is %: it cannot be deleted', old.number, old.status using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.number <> old.number or new.edition <> old.edition then
        raise exception 'Notice % keeps its number', old.number using errcode = 'check_violation';
    end if;
    if old.published_at is null then
        if not (old.status || '>' || new.status in ('DRAFT>DRAFT', 'DRAFT>IN_REVIEW', 'IN_REVIEW>DRAFT', 'IN_REVIEW>REVIEWED',
            'REVIEWED>DRAFT', 'REVIEWED>PUBLISHED')) then
            raise exception 'Notice % cannot go from % to %', old.number, old.status, new.status using errcode = 'check_violation';
        end if;
        return new;
    end if;
    expected := old;
    expected.version := new.version;
    if old.status = 'PUBLISHED' and new.status = 'WITHDRAWN' then
        expected.status := 'WITHDRAWN';
        expected.withdrawn_at := new.withdrawn_at;
        expected.withdrawn_by := new.withdrawn_by;
        expected.reason_kk := new.reason_kk;
        expected.reason_ru := new.reason_ru;
        expected.reason_en := new.reason_en;
    elsif old.status in ('PUBLISHED', 'WITHDRAWN') and new.status = 'REMOVED' then
        expected.status := 'REMOVED';
        expected.removed_at := new.removed_at;
        expected.removed_by := new.removed_by;
        expected.reason_kk := new.reason_kk;
        expected.reason_ru := new.reason_ru;
        expected.reason_en := new.reason_en;
        expected.title_kk := ''; expected.title_ru := ''; expected.title_en := '';
        expected.text_kk := ''; expected.text_ru := ''; expected.text_en := '';
        expected.issuer_kk := ''; expected.issuer_ru := ''; expected.issuer_en := '';
        expected.conciliation_kk := ''; expected.conciliation_ru := ''; expected.conciliation_en := '';
        expected.purpose_kk := ''; expected.purpose_ru := ''; expected.purpose_en := '';
        expected.owners_kk := ''; expected.owners_ru := ''; expected.owners_en := '';
        expected.appeal_kk := ''; expected.appeal_ru := ''; expected.appeal_en := '';
        expected.compensation_kk := ''; expected.compensation_ru := ''; expected.compensation_en := '';
        expected.legal_help_kk := ''; expected.legal_help_ru := ''; expected.legal_help_en := '';
        expected.on_behalf_of_kk := ''; expected.on_behalf_of_ru := ''; expected.on_behalf_of_en := '';
        expected.signatory_kk := ''; expected.signatory_ru := ''; expected.signatory_en := '';
        expected.act_address := '';
        expected.summary_kk := ''; expected.summary_ru := ''; expected.summary_en := '';
        expected.map := '';
    else
        raise exception 'Notice % is %: its text cannot change', old.number, old.status using errcode = 'check_violation';
    end if;
    if new is distinct from expected then
        raise exception 'Notice % is %: its text cannot change', old.number, old.status using errcode = 'check_violation';
    end if;
    return new;
end
$$;

-- What may happen to a row of a notice, whoever writes to it: a draft is written, sent to
-- review, reviewed, published, and from then on says what it said. Left are the withdrawal and
-- the removal by order of a court, which empties the texts and keeps the rest.
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

-- Villages, plots, authors and files are part of what was published. A court may order the
-- plots and files off the pages as well: they may be deleted, never changed, once the notice is
-- removed.
create or replace function protect_published_notice_village() returns trigger language plpgsql as $$
declare
    row record;
    touched bigint[] := case tg_op
        when 'INSERT' then array[new.notice_id]
        when 'DELETE' then array[old.notice_id]
        else array[old.notice_id, new.notice_id] end;
begin
    for row in select status, published_at from notice where id = any (touched) order by id for share loop
        if row.published_at is not null and not (row.status = 'REMOVED' and tg_op = 'DELETE'
            and tg_table_name in ('notice_plot', 'notice_attachment')) then
            raise exception 'The % of a published notice cannot change',
                case tg_table_name when 'notice_village' then 'villages' when 'notice_plot' then 'plots'
                    when 'notice_author' then 'authors' else 'files' end using errcode = 'check_violation';
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger notice_plot_protect_published before insert or update or delete on notice_plot
    for each row execute function protect_published_notice_village();
create trigger notice_author_protect_published before insert or update or delete on notice_author
    for each row execute function protect_published_notice_village();
create trigger notice_attachment_protect_published before insert or update or delete on notice_attachment
    for each row execute function protect_published_notice_village();

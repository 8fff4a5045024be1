-- What was published stays as it was published, whoever writes to the table. The only
-- change left is the withdrawal; a column added later is protected without a word here.
create function protect_published_notice() returns trigger language plpgsql as $$
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
        if old.status <> 'DRAFT' then
            raise exception 'Notice % is %: it cannot be deleted', old.number, old.status using errcode = 'check_violation';
        end if;
        return old;
    end if;
    if new.number <> old.number then
        raise exception 'Notice % keeps its number', old.number using errcode = 'check_violation';
    end if;
    if old.status = 'DRAFT' and new.status in ('DRAFT', 'PUBLISHED') then
        return new;
    end if;
    expected := old;
    expected.status := 'WITHDRAWN';
    expected.withdrawn_at := new.withdrawn_at;
    expected.withdrawn_by := new.withdrawn_by;
    expected.reason_kk := new.reason_kk;
    expected.reason_ru := new.reason_ru;
    expected.reason_en := new.reason_en;
    expected.version := new.version;
    if old.status <> 'PUBLISHED' or new is distinct from expected then
        raise exception 'Notice % is %: its text cannot change', old.number, old.status using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger notice_protect_published before insert or update or delete on notice
    for each row execute function protect_published_notice();

-- The villages are part of what was published. The row lock makes a change of villages
-- wait for a publication that is just being committed.
create function protect_published_notice_village() returns trigger language plpgsql as $$
declare
    found_status varchar;
    touched bigint[] := case tg_op
        when 'INSERT' then array[new.notice_id]
        when 'DELETE' then array[old.notice_id]
        else array[old.notice_id, new.notice_id] end;
begin
    for found_status in select status from notice where id = any (touched) order by id for share loop
        if found_status <> 'DRAFT' then
            raise exception 'The villages of a published notice cannot change' using errcode = 'check_violation';
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger notice_village_protect_published before insert or update or delete on notice_village
    for each row execute function protect_published_notice_village();

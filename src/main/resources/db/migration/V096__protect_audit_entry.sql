-- What is in the trail stays there as it is, whoever writes to the tables.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: no % on %', tg_op, tg_table_name using errcode = 'check_violation';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
create trigger audit_head_one_row before insert or delete or truncate on audit_head
    for each statement execute function refuse_audit_change();

-- The head moves from one entry to the one just added, and to nothing else.
create function move_audit_head() returns trigger language plpgsql as $$
begin
    if new.number <> old.number + 1
            or not exists (select from audit_entry where number = new.number and hash = new.hash) then
        raise exception 'The audit trail goes on from entry % to the next one, not to %', old.number, new.number
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger audit_head_move before update on audit_head for each row execute function move_audit_head();

create function follow_audit_head() returns trigger language plpgsql as $$
begin
    if new.number <> (select number + 1 from audit_head) then
        raise exception 'Entry % is not the next one of the audit trail', new.number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger audit_entry_follow before insert on audit_entry for each row execute function follow_audit_head();

-- What a court has had removed must not stay in the trail either (94-V: destroyed with an entry that holds nothing of it).
-- Who did what and when stays; so does the hash, on which the next entry rests. Anything else stays as it was written.
alter table audit_entry add column removed_by bigint;
comment on column audit_entry.removed_by is 'Number of the entry NOTICE_REMOVED of the same subject that took the changes away; null while they are there';

drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();

create function remove_audit_words() returns trigger language plpgsql as $$
declare
    expected audit_entry := old;
begin
    expected.changes := '[]';
    expected.removed_by := new.removed_by;
    if old.removed_by is not null or new is distinct from expected or not exists (select from audit_entry removal
            where removal.number = new.removed_by and removal.number > old.number
            and removal.action = 'NOTICE_REMOVED' and removal.subject = old.subject) then
        raise exception 'The audit trail is append-only: no UPDATE on audit_entry' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger audit_entry_remove_words before update on audit_entry for each row execute function remove_audit_words();

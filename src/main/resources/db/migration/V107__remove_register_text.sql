-- A court may order that a text is taken away. Its hash stays, so the tree still verifies; the entry that orders it
-- names both, and only then the text may go.
alter table register_entry alter column canonical drop not null;
alter table register_entry add column removed_by bigint;
alter table register_entry add constraint register_entry_removed_by_fk
    foreign key (removed_by) references register_entry (entry_index);
alter table register_entry add constraint register_entry_removed_ck check ((canonical is null) = (removed_by is not null));
comment on column register_entry.canonical is 'The entry: canonical JSON (RFC 8785); kind, number and version stand in it too. Empty if a court ordered its removal';
comment on column register_entry.removed_by is 'Entry of kind REMOVAL that names the index and the leaf hash of this one';

create function remove_register_text() returns trigger language plpgsql as $$
declare
    removal jsonb;
begin
    select canonical::jsonb into removal from register_entry
        where entry_index = new.removed_by and kind = 'REMOVAL' and canonical is not null;
    if removal is null or old.kind = 'REMOVAL' or old.canonical is null or new.canonical is not null
        or (removal ->> 'removed_index')::bigint is distinct from old.entry_index
        or removal ->> 'removed_leaf_hash' is distinct from encode(old.leaf_hash, 'base64')
        or (new.entry_index, new.kind, new.number, new.version, new.leaf_hash, new.created_at)
            is distinct from (old.entry_index, old.kind, old.number, old.version, old.leaf_hash, old.created_at) then
        raise exception 'The public register is append-only: % is changed by no entry of kind REMOVAL', old.entry_index
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
drop trigger register_entry_append_only on register_entry;
create trigger register_entry_append_only before delete or truncate on register_entry
    for each statement execute function refuse_register_change();
create trigger register_entry_remove before update on register_entry
    for each row execute function remove_register_text();

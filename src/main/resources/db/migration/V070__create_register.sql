-- The public register: what was published, as the leaves of a Merkle tree (RFC 6962) whose root is signed.
create table register_tree (
    id   smallint not null default 1,
    size bigint   not null default 0,
    constraint register_tree_pk primary key (id),
    constraint register_tree_one_row_ck check (id = 1),
    constraint register_tree_size_ck check (size >= 0)
);
comment on table register_tree is 'One row, locked while an entry is added: so numbers have no gaps';
comment on column register_tree.size is 'How many entries the register has';
insert into register_tree default values;

create table register_entry (
    entry_index bigint       not null,
    kind        varchar(30)  not null,
    number      varchar(100) not null,
    version     integer      not null,
    canonical   text         not null,
    leaf_hash   bytea        not null,
    created_at  timestamptz  not null,
    constraint register_entry_pk primary key (entry_index),
    constraint register_entry_once_uk unique (kind, number, version),
    constraint register_entry_index_ck check (entry_index >= 0),
    constraint register_entry_version_ck check (version >= 1),
    constraint register_entry_leaf_hash_ck check (octet_length(leaf_hash) = 32)
);
comment on table register_entry is 'Everything that was published, in order';
comment on column register_entry.entry_index is 'Number in the register, from 0, without gaps';
comment on column register_entry.number is 'Number of the notice or the plan';
comment on column register_entry.canonical is 'The entry: canonical JSON (RFC 8785); kind, number and version stand in it too';
comment on column register_entry.leaf_hash is 'SHA-256 of 0x00 and the bytes of canonical in UTF-8';

create table register_node (
    level    smallint not null,
    position bigint   not null,
    hash     bytea    not null,
    constraint register_node_pk primary key (level, position),
    constraint register_node_hash_ck check (octet_length(hash) = 32)
);
comment on table register_node is 'Hashes of the complete subtrees: with them a root or a proof takes a few rows, however long the register is';
comment on column register_node.level is '0 for a leaf; the subtree spans two to the power of it';
comment on column register_node.position is 'From the left among those of its level, from 0';

create table register_checkpoint (
    size       bigint      not null,
    note       text        not null,
    created_at timestamptz not null,
    constraint register_checkpoint_pk primary key (size),
    constraint register_checkpoint_size_ck check (size >= 1)
);
comment on table register_checkpoint is 'The signed root after each entry';
comment on column register_checkpoint.size is 'How many entries it signs for';
comment on column register_checkpoint.note is 'C2SP tlog-checkpoint, signed with Ed25519';

create function refuse_register_change() returns trigger language plpgsql as $$
begin
    raise exception 'The public register is append-only: no % on %', tg_op, tg_table_name using errcode = 'check_violation';
end
$$;
create trigger register_entry_append_only before update or delete or truncate on register_entry
    for each statement execute function refuse_register_change();
create trigger register_node_append_only before update or delete or truncate on register_node
    for each statement execute function refuse_register_change();
create trigger register_checkpoint_append_only before update or delete or truncate on register_checkpoint
    for each statement execute function refuse_register_change();
create trigger register_tree_one_row before insert or delete or truncate on register_tree
    for each statement execute function refuse_register_change();

create function grow_register() returns trigger language plpgsql as $$
begin
    if new.size <> old.size + 1 then
        raise exception 'The public register grows by one entry at a time, not from % to %', old.size, new.size
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger register_tree_grow before update on register_tree for each row execute function grow_register();

create function follow_register() returns trigger language plpgsql as $$
begin
    if new.entry_index <> (select size from register_tree) then
        raise exception 'Entry % is not the next one of the public register', new.entry_index using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger register_entry_follow before insert on register_entry for each row execute function follow_register();

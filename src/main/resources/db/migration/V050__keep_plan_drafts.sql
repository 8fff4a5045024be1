-- A version begins as a draft, is looked at by a second person, and never changes once published.
alter table plan_version alter column act_number type varchar(100);
alter table plan_version alter column restated_number type varchar(100);
alter table plan_version alter column published_at drop not null;
alter table plan_version add column zones integer not null default 0;
alter table plan_version add column file_name varchar(200) not null default '';
alter table plan_version add column drafted_at timestamptz;
alter table plan_version add column drafted_by varchar(50) not null default '';
alter table plan_version add column published_by varchar(50);
update plan_version set drafted_at = published_at,
    zones = (select count(*) from zone where zone.plan_version = plan_version.number);
alter table plan_version alter column drafted_at set not null;
alter table plan_version add constraint plan_version_four_eyes_ck check (published_by is null or published_by <> drafted_by);
alter table plan_version add constraint plan_version_publisher_ck check (published_by is null or published_at is not null);

comment on column plan_version.published_at is 'When this portal published the version; empty for a draft';
comment on column plan_version.zones is 'How many zones it has';
comment on column plan_version.file_name is 'Name of the uploaded file, for people';
comment on column plan_version.drafted_by is 'User name of who imported it; empty for the starter data';
comment on column plan_version.published_by is 'User name of who published it: never the same person';

create function protect_published_plan() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'Plan version % is published: it cannot change', old.number using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger plan_version_protect_published before update or delete on plan_version
    for each row execute function protect_published_plan();

create function protect_published_zone() returns trigger language plpgsql as $$
declare
    version integer := case tg_op when 'DELETE' then old.plan_version else new.plan_version end;
begin
    if exists (select 1 from plan_version where number = version and published_at is not null) then
        raise exception 'Plan version % is published: its zones cannot change', version using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger zone_protect_published before insert or update or delete on zone
    for each row execute function protect_published_zone();

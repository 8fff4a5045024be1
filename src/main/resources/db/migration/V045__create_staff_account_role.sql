-- What each account may do. Until now every account could do everything, and it stays so.
create table staff_account_role (
    account_id bigint      not null,
    role       varchar(20) not null,
    constraint staff_account_role_pk primary key (account_id, role),
    constraint staff_account_role_account_fk foreign key (account_id) references staff_account (id) on delete cascade,
    constraint staff_account_role_role_ck check (role in ('AUTHOR', 'PLANNER', 'PUBLISHER', 'ADMINISTRATOR'))
);

comment on table staff_account_role is 'What each account may do';
comment on column staff_account_role.role is 'AUTHOR writes notices, PLANNER imports plan versions and village data, PUBLISHER publishes them, ADMINISTRATOR opens accounts and gives roles';

insert into staff_account_role (account_id, role)
select account.id, role.name
from staff_account account
cross join (values ('AUTHOR'), ('PLANNER'), ('PUBLISHER'), ('ADMINISTRATOR')) as role (name);

-- A session remembers the roles of its account; those begun before know of none.
delete from spring_session;

-- Two more roles: who reviews a notice, and who reads the trail of what was done. From now on
-- AUTHOR only writes: a REVIEWER looks through a notice and a PUBLISHER publishes it. Decided:
-- no account is given a role here. Whoever had AUTHOR keeps it and no longer publishes, until an
-- administrator gives the role; a migration must not widen what an account may do.
alter table staff_account_role drop constraint staff_account_role_role_ck;
alter table staff_account_role add constraint staff_account_role_role_ck
    check (role in ('AUTHOR', 'REVIEWER', 'PLANNER', 'PUBLISHER', 'AUDITOR', 'ADMINISTRATOR'));

comment on column staff_account_role.role is 'AUTHOR writes notices, REVIEWER reviews them, PLANNER imports plan versions and village data, PUBLISHER publishes all of these, AUDITOR reads the audit trail, ADMINISTRATOR opens accounts and gives roles';

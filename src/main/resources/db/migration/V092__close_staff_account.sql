-- An account that is closed by an administrator, and a password that is good for one sign-in.
alter table staff_account add column closed_at timestamptz;
alter table staff_account add column password_one_time boolean not null default false;

comment on column staff_account.closed_at is 'Since when an administrator has kept the account from signing in; empty when it is open';
comment on column staff_account.password_one_time is 'Made up by an administrator: the owner must choose another one before anything else';

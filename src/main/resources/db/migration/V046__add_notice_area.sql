-- What the act takes, in hectares. Acts state hectares to four decimals: one square metre.
alter table notice add column act_area_ha numeric(12, 4);
alter table notice add constraint notice_act_area_ck check (act_area_ha > 0 and act_area_ha <= 90000);

comment on column notice.act_area_ha is 'Hectares the act takes, as far as this notice concerns them; empty: not stated';

-- What everybody may know to be due in a notice. Worked out again with every change of the taking, so that the page and the
-- calendar of a village read the days of all its notices in one statement. A few rows for each notice that runs.
create table taking_public_due (
    notice_number varchar(20) not null,
    due_limit     varchar(30) not null,
    due_on        date        not null,
    constraint taking_public_due_pk primary key (notice_number, due_limit)
);

comment on table taking_public_due is 'Times of the resolution as a whole that run now (413-IV, chapter 6; 286-VIII, chapter 7)';
comment on column taking_public_due.notice_number is 'Number of the series of notices';
comment on column taking_public_due.due_limit is 'Which time of the law ends then';
comment on column taking_public_due.due_on is 'Day in Asia/Almaty by which it must be done, days off counted; never a day of a single owner';

-- The taking of one plot of a notice. What happened to it stands in taking_event; state and due date are worked out from
-- there whenever something changes, so that lists need not read the whole procedure.
create table taking_case (
    id                   bigint generated always as identity,
    notice_number        varchar(20)  not null,
    plot                 varchar(100) not null,
    regime               varchar(20)  not null,
    round                integer      not null,
    in_resolution        boolean      not null,
    extended_to          date,
    contract_prepaid     boolean,
    contract_lump_sum    boolean,
    contract_in_tenge    boolean,
    state                varchar(30)  not null,
    due_on               date,
    due_limit            varchar(30),
    changed_at           timestamptz  not null,
    changed_by           varchar(50)  not null,
    version              bigint       not null default 0,
    constraint taking_case_pk primary key (id),
    constraint taking_case_plot_uk unique (notice_number, plot),
    constraint taking_case_plot_ck check (plot <> ''),
    constraint taking_case_regime_ck check (regime in ('GENERAL', 'ALATAU_SPECIAL')),
    constraint taking_case_round_ck check (round > 0),
    constraint taking_case_contract_ck check (
        (contract_prepaid is null) = (contract_lump_sum is null) and (contract_prepaid is null) = (contract_in_tenge is null)),
    constraint taking_case_due_ck check ((due_on is null) = (due_limit is null))
);
create index taking_case_due_ix on taking_case (due_on, notice_number) where due_on is not null;

comment on table taking_case is 'The taking of one plot (413-IV, chapter 6; 286-VIII, article 69)';
comment on column taking_case.notice_number is 'Number of the series of notices; its editions start and restart the procedure';
comment on column taking_case.plot is 'Cadastral number as the resolution prints it';
comment on column taking_case.round is 'Edition of the notice the clocks of this plot run from';
comment on column taking_case.in_resolution is 'false once a change of the resolution has left the plot out: nothing runs any more';
comment on column taking_case.extended_to is 'Last day of alienation, put off for an owner who confirms a title (413-IV, article 63(7))';
comment on column taking_case.contract_prepaid is 'The contract pays in full before title passes (413-IV, article 69(5))';
comment on column taking_case.contract_lump_sum is 'At once, without instalments';
comment on column taking_case.contract_in_tenge is 'In money of Kazakhstan, or property where the owner chose that';
comment on column taking_case.state is 'Step of the procedure, worked out from the events';
comment on column taking_case.due_on is 'Earliest day by which the authority or the court must act, days off counted; worked out from the events';
comment on column taking_case.due_limit is 'Which time of the law ends then';
comment on column taking_case.version is 'Counts changes, so that nobody records on an older state than the last';

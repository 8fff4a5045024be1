create table certificate (
    code           varchar(9)  not null,
    case_json      text        not null,
    rule_version   varchar(40) not null,
    method_version varchar(40) not null,
    results_json   text        not null,
    sha256         varchar(64) not null,
    created_at     timestamptz not null,
    constraint certificate_pk primary key (code),
    constraint certificate_sha256_uk unique (sha256),
    constraint certificate_code_ck check (code ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
    constraint certificate_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table certificate is 'Results of the tax calculator as they were; append only, and nothing tells who asked';
comment on column certificate.code is 'Eight signs of base 32 taken from the hash and a check sign, without hyphens';
comment on column certificate.case_json is 'The case in its one form of JSON: money in tenge, areas in m2, shares in per cent';
comment on column certificate.rule_version is 'Version of the files of law it was computed with';
comment on column certificate.method_version is 'Version of the calculator: formulas, conventions, rounding';
comment on column certificate.results_json is 'What came out, as JSON with sorted names: money in tenge, the effective rate as a share';
comment on column certificate.sha256 is 'SHA-256 in hexadecimal digits of the UTF-8 of {"case":...,"methodVersion":...,"results":...,"ruleVersion":...}';
comment on column certificate.created_at is 'When it was first asked for; no part of the hash';

create function protect_certificate() returns trigger language plpgsql as $$
begin
    raise exception 'Certificates are never changed or deleted' using errcode = 'check_violation';
end
$$;
create trigger certificate_protect before update or delete on certificate
    for each row execute function protect_certificate();
create trigger certificate_protect_all before truncate on certificate
    for each statement execute function protect_certificate();

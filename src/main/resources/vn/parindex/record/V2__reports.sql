-- what a unit stated in its scorecard, by row code, for comparing it with its report
alter table submission add column stated text;

-- what was read from a narrative report, and what was found in it
create table report (
    sha256 varchar(64) not null primary key references delivery (sha256),
    round_id varchar(100) not null,
    unit_code varchar(100),
    kind varchar(30) not null,
    period text,
    verdict varchar(30) not null,
    findings text not null,
    stated text not null,
    excerpts text not null,
    processed bigint not null
);

create index report_unit on report (round_id, unit_code);

-- Portable between SQLite and PostgreSQL. Times are epoch milliseconds, points stay text.

create table counter (
    name varchar(40) not null primary key,
    value bigint not null
);

insert into counter (name, value) values ('receipt', 0);

-- one row per content, whatever the door and the name it came under
create table delivery (
    sha256 varchar(64) not null primary key,
    number bigint not null unique,
    file_name text not null,
    channel varchar(20) not null,
    sender text not null,
    received bigint not null,
    size bigint not null,
    state varchar(20) not null,
    reason text,
    begun integer not null default 0,
    faults integer not null default 0,
    changed bigint not null
);

create index delivery_state on delivery (state);

-- every time the content came in; mark tells two arrivals at one door apart
create table arrival (
    sha256 varchar(64) not null references delivery (sha256),
    channel varchar(20) not null,
    mark text not null,
    sender text not null,
    file_name text not null,
    arrived bigint not null,
    primary key (sha256, channel, mark)
);

-- what was read from a delivery, and what the rules say to it
create table submission (
    sha256 varchar(64) not null primary key references delivery (sha256),
    round_id varchar(100) not null,
    unit_code varchar(100),
    verdict varchar(30) not null,
    total text not null,
    max text not null,
    scores text not null,
    findings text not null,
    cells text not null,
    processed bigint not null
);

create index submission_unit on submission (round_id, unit_code);

-- what goes back and where to; written stays empty until it lies there
create table answer (
    sha256 varchar(64) not null references delivery (sha256),
    place varchar(1000) not null,
    written bigint,
    primary key (sha256, place)
);

-- the work to do; the layout is that of db-scheduler
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    state varchar(20),
    primary key (task_name, task_instance)
);

create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

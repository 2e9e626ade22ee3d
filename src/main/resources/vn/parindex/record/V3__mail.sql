-- one row per mail, whatever the places it lay in; fate says how far it is
create table mail (
    sha256 varchar(64) not null primary key,
    account varchar(320) not null,
    message_id text,
    sender varchar(320),
    subject text,
    arrived bigint not null,
    size bigint not null,
    state varchar(20) not null,
    reason varchar(60),
    begun integer not null default 0,
    changed bigint not null
);

create index mail_state on mail (state);
create index mail_message on mail (message_id);

-- where a mail was seen on its server; a place never holds another mail
create table mail_place (
    account varchar(320) not null,
    folder varchar(320) not null,
    validity bigint not null,
    uid bigint not null,
    sha256 varchar(64) not null references mail (sha256),
    moved integer not null default 0,
    primary key (account, folder, validity, uid)
);

-- the files that a mail brought: deliveries, and evidence for one of them
create table enclosure (
    mail varchar(64) not null references mail (sha256),
    number integer not null,
    sha256 varchar(64) not null,
    file_name text not null,
    role varchar(20) not null,
    size bigint not null,
    named text not null,
    primary key (mail, number)
);

create index enclosure_content on enclosure (sha256);

-- mails to be sent; name says what they answer, so that nothing is answered twice
create table outbox (
    name varchar(500) not null primary key,
    account varchar(320) not null,
    recipient varchar(320) not null,
    kind varchar(60) not null,
    message_id varchar(500) not null,
    sha256 varchar(64) not null,
    state varchar(20) not null,
    attempts integer not null default 0,
    said text,
    written bigint not null,
    changed bigint not null
);

create index outbox_state on outbox (state);
create index outbox_recipient on outbox (recipient, written);

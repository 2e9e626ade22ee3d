-- how often we could not process a mail, and whether the operator vouched for its sender
alter table mail add column faults integer not null default 0;
alter table mail add column accepted integer not null default 0;

create index outbox_content on outbox (sha256);

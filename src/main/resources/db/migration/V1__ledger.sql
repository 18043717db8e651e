-- The ledger: every published state, in the order of commits.

create table ledger_head (
  id smallint primary key check (id = 1),
  sequence bigint not null,
  hash varchar(64) not null
);

insert into ledger_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The bytes stand apart from the chain, which runs over their digest: they can be erased by law.
create table content (
  digest varchar(64) primary key,
  deflated bytea not null,
  erased_because varchar(4000)
);

create table revision (
  sequence bigint primary key,
  record varchar(2000) not null,
  kind varchar(6) not null check (kind in ('create', 'update', 'delete')),
  content varchar(64) references content (digest),
  reason varchar(4000),
  steward varchar(200) not null,
  time timestamp with time zone not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);

create index revision_by_record on revision (record, sequence);

-- The newest revision of each record, kept in the transaction that appends.
create table current_revision (
  record varchar(2000) primary key,
  sequence bigint not null unique references revision (sequence),
  collection varchar(200) not null,
  published boolean not null
);

create index current_revision_by_collection on current_revision (collection, published, record);

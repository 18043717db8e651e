-- How often things are used: numbers alone, nothing of who used them.

create table daily_use (
  on_day date not null,
  dataset varchar(200) not null,
  kind varchar(8) not null check (kind in ('view', 'download', 'call')),
  uses bigint not null,
  primary key (on_day, dataset, kind)
);

-- Searches that the catalog has no answer to, in the words that were typed.
create table unanswered_search (
  words varchar(100) primary key,
  found_nothing bigint not null,
  found_little bigint not null,
  first_day date not null,
  last_day date not null
);

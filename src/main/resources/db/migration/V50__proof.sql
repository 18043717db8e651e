-- The keys with which the portal signs what its ledger holds. Each holds until the next begins; the
-- private half is read by the portal alone.

create table proof_key (
  number integer primary key,
  public_key bytea not null,
  private_key bytea not null,
  valid_from timestamp with time zone not null
);

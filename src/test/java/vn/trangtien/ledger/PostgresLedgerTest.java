package vn.trangtien.ledger;

/// The ledger in PostgreSQL.
class PostgresLedgerTest extends LedgerTest {

  @Override
  String database() {
    return TestPostgres.newDatabase();
  }
}

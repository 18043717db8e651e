package vn.trangtien.usage;

import vn.trangtien.ledger.TestPostgres;

/// In PostgreSQL.
class PostgresUsageTest extends UsageTest {

  @Override
  String database() {
    return TestPostgres.newDatabase();
  }
}

package vn.trangtien.requests;

import vn.trangtien.ledger.TestPostgres;

/// In PostgreSQL.
class PostgresRequestsTest extends RequestsTest {

  @Override
  String database() {
    return TestPostgres.newDatabase();
  }
}

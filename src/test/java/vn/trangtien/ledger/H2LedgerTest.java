package vn.trangtien.ledger;

/// The ledger beside the portal.
class H2LedgerTest extends LedgerTest {

  @Override
  String database() {
    return "";
  }
}

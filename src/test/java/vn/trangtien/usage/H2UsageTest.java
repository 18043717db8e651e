package vn.trangtien.usage;

/// In the database beside the portal.
class H2UsageTest extends UsageTest {

  @Override
  String database() {
    return "";
  }
}

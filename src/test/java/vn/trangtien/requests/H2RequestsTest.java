package vn.trangtien.requests;

/// In the database beside the portal.
class H2RequestsTest extends RequestsTest {

  @Override
  String database() {
    return "";
  }
}

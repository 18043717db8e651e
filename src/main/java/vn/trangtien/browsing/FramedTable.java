package vn.trangtien.browsing;

import vn.trangtien.page.Embed;

/// Rows of a table inside somebody else's page.
record FramedTable(Embed embed, TableView view) {

  /// The table's own page, with the same filters.
  String page() {
    return view.addresses().page(view.request());
  }
}

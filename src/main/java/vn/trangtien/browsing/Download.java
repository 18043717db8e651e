package vn.trangtien.browsing;

/// One form of what the page shows.
record Download(String name, String href) {}

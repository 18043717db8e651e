package vn.trangtien.browsing;

/// A filter in use, in words.
///
/// @param href the page without it
record Chip(String text, String href) {}

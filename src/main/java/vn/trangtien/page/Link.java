package vn.trangtien.page;

import org.jspecify.annotations.Nullable;

/// A name that leads somewhere.
///
/// @param lang the language of the name where it is not the page's own
public record Link(String name, String href, @Nullable String lang) {}

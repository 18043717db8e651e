package vn.trangtien.catalog;

import vn.trangtien.identifier.Iri;

/// A link from a description to one of the portal's own resources that it does not describe itself.
///
/// @param property such as `http://purl.org/dc/terms/replaces`
public record Reference(Iri subject, Iri property, Iri object) {}

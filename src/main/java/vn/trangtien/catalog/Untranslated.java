package vn.trangtien.catalog;

import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;

/// A property of which a description speaks in one language only.
///
/// @param column the name of the column that is described; empty where it is none
/// @param missing the language that says nothing
public record Untranslated(Iri subject, String column, Iri property, Language missing) {}

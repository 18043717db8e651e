package vn.trangtien.facets;

import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A dataset of a series.
///
/// @param year for which it stands, empty where that is not known
public record Edition(Iri iri, Text title, String year) {}

package vn.trangtien.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Rows of a dataset's main table that name a place in one column.
///
/// @param column as published
/// @param label what the column is called
/// @param code how the rows write the place
/// @param dateColumn the column of the code's day; empty where there is none
/// @param day what stands there; null where there is none
record Mention(
    Iri dataset,
    Text title,
    String column,
    Text label,
    String code,
    String dateColumn,
    @Nullable LocalDate day,
    long rows) {}

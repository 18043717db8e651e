package vn.trangtien.parsing;

/// How much of a file is taken in before it is refused.
///
/// @param rows at most
/// @param columns at most
/// @param cellCharacters of one cell at most
/// @param unpackedBytes of a packed file (XLSX) at most
public record ParsingLimits(long rows, int columns, int cellCharacters, long unpackedBytes) {}

package vn.trangtien.ckan;

/// What is kept in memory of one distribution: a resource, in CKAN's words.
///
/// @param key the last segment of its IRI, which names it among those of its package
/// @param path of its file, such as `/download/le-hoi/le-hoi.csv`
/// @param format such as `CSV`
/// @param hash the SHA-256 of its file
/// @param isTable whether its rows can be asked for
public record CkanResource(
    String id,
    String key,
    String name,
    String description,
    String path,
    String format,
    String mimetype,
    String hash,
    boolean isTable) {}

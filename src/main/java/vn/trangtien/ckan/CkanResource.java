package vn.trangtien.ckan;

import vn.trangtien.identifier.Iri;

/// What is kept in memory of one distribution, or of one form of a table that nobody published: a
/// resource, in CKAN's words.
///
/// @param iri under the placeholder base
/// @param key names the published distribution among those of its package: the last segment of
///     its IRI
/// @param path of its file, such as `/download/le-hoi/le-hoi.csv`
/// @param format such as `CSV`
/// @param hash the SHA-256 of its file; empty where that is made when asked for
/// @param isTable whether its rows can be asked for
/// @param derivedFrom the id of the published resource that it is another form of; empty where it
///     is published itself
public record CkanResource(
    String id,
    Iri iri,
    String key,
    String name,
    String description,
    String path,
    String format,
    String mimetype,
    String hash,
    boolean isTable,
    String derivedFrom) {}

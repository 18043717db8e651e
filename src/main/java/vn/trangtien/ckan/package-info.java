/// What is published, in CKAN's words: packages, their resources, organizations, groups, tags and
/// licences.
///
/// [CkanShelf] follows the ledger and keeps what packages are found and sorted by; whole packages
/// are read from the catalog when they are wanted ([PackageDocuments]). Everything has a UUID that
/// follows from its IRI, and is found by that or by its name.
///
/// Here alone the portal says package, resource, organization and group; calls and routes are the
/// room `actions`.
@NullMarked
package vn.trangtien.ckan;

import org.jspecify.annotations.NullMarked;

/// The ontologies, controlled vocabularies and SHACL shapes of `ontologies/`, read once.
///
/// [Vocabulary] answers what a [Concept] is called, what it maps to and when it was valid, lists
/// the meanings of the search dictionary ([SearchWord]), holds the whole graph for those who
/// publish it, and checks a description against the portal's profile.
///
/// Nothing is fetched and nothing changes while the portal runs.
@NullMarked
package vn.trangtien.vocabulary;

import org.jspecify.annotations.NullMarked;

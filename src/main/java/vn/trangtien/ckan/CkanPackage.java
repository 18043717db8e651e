package vn.trangtien.ckan;

import java.time.Instant;
import java.util.List;
import vn.trangtien.identifier.Iri;

/// What is kept in memory of one dataset: a package, in CKAN's words.
///
/// @param name the last segment of its IRI
/// @param sequence of the revision that it was read from
/// @param created when it was first published here
/// @param modified when its present state was published here
/// @param title in Vietnamese
/// @param titleOrder where the title stands in a dictionary
/// @param organization the agency's name, such as `sdl`
/// @param groups names of themes
/// @param tags keywords of both languages
/// @param licence its CKAN id; empty where there is none
/// @param provenance `restated`, `compiled` or `illustrative`
/// @param frequency such as `ANNUAL`
/// @param titleWords the titles of both languages, folded
/// @param notesWords the descriptions of both languages, folded
public record CkanPackage(
    Iri iri,
    String id,
    String name,
    long sequence,
    Instant created,
    Instant modified,
    String title,
    String titleOrder,
    String organization,
    List<String> groups,
    List<String> tags,
    String licence,
    String provenance,
    String frequency,
    String titleWords,
    String notesWords,
    List<CkanResource> resources) {

  public CkanPackage {
    groups = List.copyOf(groups);
    tags = List.copyOf(tags);
    resources = List.copyOf(resources);
  }
}

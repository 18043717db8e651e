package vn.trangtien.packages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.ckan.CkanId;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanResource;
import vn.trangtien.identifier.Iri;
import vn.trangtien.solr.FoldedText;
import vn.trangtien.solr.SolrDocument;

/// A package as the fields of CKAN's search index
/// ([schema.xml](https://github.com/ckan/ckan/blob/master/ckan/config/solr/schema.xml)).
///
/// @param places for words that are looked for, where the datasets stand that they find
record PackageFields(CkanPackage it, Map<String, Map<Iri, Integer>> places)
    implements SolrDocument {

  @Override
  public Kind kind(String field) {
    return switch (field) {
      case "title", "title_ngram", "name_ngram", "notes", "text", "res_name", "res_description" ->
          Kind.TEXT;
      case "metadata_created", "metadata_modified", "indexed_ts" -> Kind.DATE;
      case "num_resources", "num_tags", "views_total", "views_recent" -> Kind.NUMBER;
      default -> Kind.STRING;
    };
  }

  @Override
  public boolean isFoundBy(String words) {
    return places.getOrDefault(words, Map.of()).containsKey(it.iri());
  }

  @Override
  public List<String> values(String field) {
    return switch (field) {
      case "id", "index_id" -> List.of(it.id());
      case "name" -> List.of(it.name());
      case "title", "title_ngram" -> List.of(it.titleWords());
      case "title_string" -> List.of(it.title());
      case "name_ngram" -> List.of(FoldedText.of(it.name()));
      case "notes" -> List.of(it.notesWords());
      case "text" -> List.of(it.titleWords(), it.notesWords(), FoldedText.of(tags()));
      case "tags" -> it.tags();
      case "groups" -> it.groups();
      case "organization" -> List.of(it.organization());
      case "owner_org" -> List.of(CkanId.of(Iri.own("/agency/" + it.organization())));
      case "license_id", "license" -> present(it.licence());
      case "metadata_created" -> List.of(it.created().toString());
      case "metadata_modified", "indexed_ts" -> List.of(it.modified().toString());
      case "num_resources" -> List.of(String.valueOf(it.resources().size()));
      case "num_tags" -> List.of(String.valueOf(it.tags().size()));
      case "views_total", "views_recent" -> List.of("0");
      case "dataset_type", "type" -> List.of("dataset");
      case "entity_type" -> List.of("package");
      case "state" -> List.of("active");
      case "capacity" -> List.of("public");
      case "private" -> List.of("false");
      case "isopen" -> List.of(String.valueOf(!it.licence().isEmpty()));
      default -> others(field);
    };
  }

  private List<String> others(String field) {
    return switch (field) {
      case "res_format" -> resources().map(CkanResource::format).distinct().toList();
      case "res_type" -> it.resources().isEmpty() ? List.of() : List.of("file");
      case "res_url" -> resources().map(CkanResource::path).toList();
      case "res_name" -> resources().map(CkanResource::name).map(FoldedText::of).toList();
      case "res_description" ->
          resources().map(CkanResource::description).map(FoldedText::of).toList();
      case "provenance", "extras_provenance" -> present(it.provenance());
      case "frequency", "extras_frequency" -> present(it.frequency());
      default -> List.of();
    };
  }

  private Stream<CkanResource> resources() {
    return it.resources().stream();
  }

  private String tags() {
    return String.join(" ", it.tags());
  }

  private static List<String> present(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }
}

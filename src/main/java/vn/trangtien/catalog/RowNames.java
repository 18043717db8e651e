package vn.trangtien.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.trangtien.identifier.Iri;

/// What the rows of a table and its columns are called, wherever they are spoken of: in CSVW as
/// `aboutUrl` and `propertyUrl`, and in SPARQL.
///
/// A row is named by its place in the file, so its name means the same as long as the file is the
/// same. Columns are named under their distribution, for two tables of a dataset may have columns
/// of one name.
///
/// @param table one of the distributions of `dataset`
public record RowNames(Dataset dataset, Distribution table) {

  /// The graph that holds all rows of `dataset`.
  public static Iri graph(Iri dataset) {
    return Iri.own(dataset.path() + "/rows");
  }

  /// The path of a row's own page.
  ///
  /// @param number from 1, or what stands for it in a template
  public String row(String number) {
    String path = dataset.iri().path() + "/table/" + number;
    boolean main = table.fileName().equals(dataset.slug() + ".csv");
    return main ? path : path + "?distribution=" + table.iri().name();
  }

  /// The property that leads from a row to its cell.
  ///
  /// @param column as it stands in the file's header
  public Iri property(String column) {
    return new Iri(table.iri() + "#" + name(column));
  }

  /// The property that leads from a row to what the code or key in its cell names; no column can be
  /// called so.
  public Iri link(String column) {
    return new Iri(property(column) + "-iri");
  }

  /// A column's name as CSVW has it: letters, digits, underscores and what is percent-encoded, and
  /// no underscore first ([5.6](https://www.w3.org/TR/tabular-metadata/#columns)).
  public static String name(String published) {
    String encoded =
        URLEncoder.encode(published, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("-", "%2D")
            .replace("*", "%2A");
    return encoded.startsWith("_") ? "%5F" + encoded.substring(1) : encoded;
  }
}

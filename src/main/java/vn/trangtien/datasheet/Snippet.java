package vn.trangtien.datasheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.page.Frame;

/// A few lines of a program that fetch this very dataset and run as they are.
///
/// @param key names it in the page, such as `python`
/// @param language what people call it
record Snippet(String key, String language, String code) {

  /// The shortest way in each language.
  ///
  /// @param main the file to fetch; null where there is none
  /// @param tabular whether the portal answers its rows
  static List<Snippet> of(
      Frame frame, Dataset dataset, @Nullable Distribution main, boolean tabular) {
    List<Snippet> all = new ArrayList<>();
    String address = frame.address(dataset.iri());
    String file = main == null ? "" : frame.address(main.downloadUrl());
    String rows = frame.address("/api/v1/datasets/" + dataset.slug() + "/rows");
    all.add(new Snippet("curl", "curl", curl(frame, address, file, tabular ? rows : "")));
    if (main != null && main.formatCode().equals("CSV")) {
      all.add(new Snippet("python", "Python", python(file)));
      all.add(new Snippet("r", "R", r(file)));
    }
    if (tabular) {
      all.add(new Snippet("javascript", "JavaScript", javascript(rows)));
    }
    all.add(new Snippet("sparql", "SPARQL", sparql(frame.address("/sparql"), address)));
    return all;
  }

  private static String curl(Frame frame, String address, String file, String rows) {
    StringBuilder code = new StringBuilder();
    if (!file.isEmpty()) {
      code.append("# ").append(frame.t("dataset.api.file")).append('\n');
      code.append("curl -LO '").append(file).append("'\n\n");
    }
    if (!rows.isEmpty()) {
      code.append("# ").append(frame.t("dataset.api.rows")).append('\n');
      code.append("curl '").append(rows).append("?limit=5'\n\n");
    }
    code.append("# ").append(frame.t("dataset.api.metadata")).append('\n');
    return code.append("curl -H 'Accept: text/turtle' '").append(address).append("'").toString();
  }

  private static String python(String file) {
    return """
        import csv
        import io
        import urllib.request

        url = "%s"
        with urllib.request.urlopen(url) as answer:
            rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8-sig")))
        print(len(rows), rows[:1])"""
        .formatted(file);
  }

  private static String r(String file) {
    return """
        url <- "%s"
        rows <- read.csv(url, encoding = "UTF-8", check.names = FALSE, colClasses = "character")
        str(rows)"""
        .formatted(file);
  }

  private static String javascript(String rows) {
    return """
        fetch("%s?limit=5")
          .then((answer) => answer.json())
          .then(({ rows }) => console.log(rows));"""
        .formatted(rows);
  }

  private static String sparql(String endpoint, String address) {
    return """
        curl -G '%s' -H 'Accept: text/csv' \\
          --data-urlencode 'query=SELECT ?property ?value WHERE { <%s> ?property ?value }'"""
        .formatted(endpoint, address);
  }
}

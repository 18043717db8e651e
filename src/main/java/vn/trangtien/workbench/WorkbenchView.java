package vn.trangtien.workbench;

import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of the workbench: a query, what it may cost, and what came out.
///
/// @param chosen the example that the query is; null where it is somebody's own
/// @param results what came out; null where nothing was run
/// @param refusal why nothing came out; null where nothing was refused
/// @param position how far in the ledger the store is
record WorkbenchView(
    Frame frame,
    String query,
    List<Example.Group> groups,
    @Nullable Example chosen,
    @Nullable Results results,
    @Nullable Text refusal,
    WorkbenchConfiguration limits,
    int timeoutSeconds,
    long position) {

  /// A form in which an answer can be had.
  record Form(String key, String name) {}

  private static final List<Form> ROWS =
      List.of(
          new Form("csv", "CSV"),
          new Form("tsv", "TSV"),
          new Form("json", "JSON"),
          new Form("xml", "XML"));
  private static final List<Form> TRIPLES =
      List.of(
          new Form("turtle", "Turtle"),
          new Form("jsonld", "JSON-LD"),
          new Form("nt", "N-Triples"),
          new Form("rdf", "RDF/XML"));

  /// The forms of the answer.
  List<Form> forms() {
    return results != null && results.isGraph() ? TRIPLES : ROWS;
  }

  /// Where the protocol answers the query in `form`.
  String file(Form form) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return frame.plain("/sparql?format=" + form.key() + "&query=" + encoded);
  }
}

package vn.trangtien.datastore;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.Arguments;
import vn.trangtien.actions.RequestReader;
import vn.trangtien.http.FileName;
import vn.trangtien.http.ProblemException;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.Desk;

/// All rows of a table as a file, under CKAN's address
/// ([dump](https://docs.ckan.org/en/latest/maintaining/datastore.html#downloading-resources)).
@Controller("/datastore/dump")
@Produces(MediaType.ALL)
final class DumpEndpoint {

  private final DatastoreTables tables;
  private final RequestReader reader;
  private final Desk desk;
  private final int piece;

  DumpEndpoint(
      DatastoreTables tables,
      RequestReader reader,
      Desk desk,
      DatastoreConfiguration configuration) {
    this.tables = tables;
    this.reader = reader;
    this.desk = desk;
    this.piece = configuration.dumpRows();
  }

  /// The dump of a resource.
  @Get("/{id}")
  HttpResponse<?> dump(HttpRequest<?> request, String id) throws IOException {
    try {
      Arguments arguments = reader.address(request);
      DatasetTable table = tables.open(id);
      DatastoreQuery query = DatastoreActions.query(arguments, table, true);
      Form form = Form.of(Objects.requireNonNullElse(arguments.text("format"), "csv"));
      boolean mark = arguments.truth("bom", false);
      MutableHttpResponse<Object> response =
          HttpResponse.ok()
              .header(HttpHeaders.CONTENT_TYPE, form.type)
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  new FileName(table.dataset().slug() + "." + form.extension).disposition())
              .header("Content-Security-Policy", "sandbox; default-src 'none'")
              .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
      return request.getMethod() == HttpMethod.HEAD
          ? response
          : response.body(stream(table, query, form, mark));
    } catch (ActionException refused) {
      throw new ProblemException(refused.problem());
    }
  }

  private DumpStream stream(DatasetTable table, DatastoreQuery query, Form form, boolean mark)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    RecordWriter writer =
        switch (form) {
          case CSV -> new DelimitedRecords(query, ',', true, mark, made);
          case TSV -> new DelimitedRecords(query, '\t', true, mark, made);
          case JSON -> new JsonRecords(query, false, DatastoreFields.of(table, query), made);
          case XML -> new XmlRecords(query, made);
        };
    return new DumpStream(new RowWalk(table, query), writer, made, desk, piece).begun();
  }

  /// What a dump can be.
  private enum Form {
    CSV("text/csv; charset=utf-8; header=present", "csv"),
    TSV("text/tab-separated-values; charset=utf-8", "tsv"),
    JSON("application/json", "json"),
    XML("text/xml; charset=utf-8", "xml");

    private final String type;
    private final String extension;

    Form(String type, String extension) {
      this.type = type;
      this.extension = extension;
    }

    static Form of(String name) {
      for (Form form : values()) {
        if (form.extension.equals(name)) {
          return form;
        }
      }
      throw ActionException.invalid(
          "format", "Phải là csv, tsv, json hoặc xml.", "Must be one of csv, tsv, json, xml.");
    }
  }
}

package vn.trangtien.requests;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.vocabulary.Concept;

/// The page of a request.
///
/// @param dataset that has the error; null where data is asked for, or it is no longer published
record RequestView(Frame frame, DataRequest request, @Nullable Dataset dataset) {

  String title() {
    return frame.t(request.isReport() ? "request.one.report" : "request.one", request.id());
  }

  @Nullable Concept status() {
    return frame.concept(request.statusIri());
  }

  /// The fields that were filled, by the keys of their names.
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    put(details, "request.field.part", request.part());
    put(details, "request.field.purpose", request.purpose());
    put(details, "request.field.period", request.period());
    put(details, "request.field.place", request.place());
    put(details, "request.field.granularity", request.granularity());
    return details;
  }

  /// The paragraphs of `text`, which strangers wrote: shown as they are.
  Iterable<String> paragraphs(String text) {
    return frame.paragraphs(new Text(text, text));
  }

  private static void put(Map<String, String> details, String key, String value) {
    if (!value.isEmpty()) {
      details.put(key, value);
    }
  }
}

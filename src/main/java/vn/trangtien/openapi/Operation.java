package vn.trangtien.openapi;

import java.util.List;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// One address that answers JSON to GET.
///
/// @param id its name in clients that are made of the document
/// @param path with `{…}` for what varies
/// @param filters whether columns can be compared beside its parameters
/// @param answer its schema; empty where the answer is a file
/// @param example the rest of an address that is answered, behind the path's `{…}` filled in
record Operation(
    String id,
    String path,
    Text summary,
    Text description,
    List<Parameter> parameters,
    boolean filters,
    String answer,
    String example) {

  Operation {
    parameters = List.copyOf(parameters);
  }
}

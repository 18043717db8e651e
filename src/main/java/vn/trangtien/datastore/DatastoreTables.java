package vn.trangtien.datastore;

import jakarta.inject.Singleton;
import java.util.Locale;
import vn.trangtien.actions.ActionException;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;

/// Opens the table inside a resource.
@Singleton
final class DatastoreTables {

  private final CkanShelf shelf;
  private final DatasetTables tables;

  DatastoreTables(CkanShelf shelf, DatasetTables tables) {
    this.shelf = shelf;
    this.tables = tables;
  }

  /// The table of the resource of that id.
  DatasetTable open(String id) {
    CkanCatalog.Located located =
        shelf
            .now()
            .resource(id.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    ActionException.notFound(
                        "Không có tệp mang mã này.", "There is no resource of that id."));
    if (!located.resource().isTable()) {
      throw ActionException.notFound(
          "Tệp này không phải là bảng; hãy tải tệp theo “url” của nó.",
          "This resource is no table; its “url” is the file.");
    }
    return tables.open(located.owner().name(), located.resource().key());
  }
}

package vn.trangtien.ledger;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the ledger is kept and how it is followed.
///
/// @param folder `portal.ledger.folder`: of the embedded database, `ledger` in the data folder
/// @param database `portal.ledger.database`, set by `portal.database`: a `jdbc:postgresql:` address
///     with everything it needs; absent for the embedded H2
/// @param pollMillis `portal.ledger.poll-millis`: how often projections look for new revisions
/// @param batch `portal.ledger.batch`: how many revisions a projection takes in one commit
@ConfigurationProperties("portal.ledger")
record LedgerConfiguration(
    Path folder,
    @Nullable String database,
    @Bindable(defaultValue = "500") int pollMillis,
    @Bindable(defaultValue = "500") int batch) {

  /// The address of the PostgreSQL database; null for the embedded H2.
  @Nullable String address() {
    return database == null || database.isBlank() ? null : database;
  }
}

package vn.trangtien.ledger;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import vn.trangtien.identifier.PortalException;

/// The database under the ledger: it names its address, and puts what was committed on the disk.
///
/// H2 acknowledges commits that a power cut, or a mere kill, makes undone; the address that is
/// built here and the checkpoint after every append take that away, and no setting can bring it
/// back.
@Singleton
public final class LedgerDatabase implements BeanCreatedEventListener<DatasourceConfiguration> {

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000";

  private final LedgerConfiguration configuration;
  private final BeanProvider<DataSource> dataSource;

  LedgerDatabase(LedgerConfiguration configuration, BeanProvider<DataSource> dataSource) {
    this.configuration = configuration;
    this.dataSource = dataSource;
  }

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> created) {
    DatasourceConfiguration pool = created.getBean();
    String address = configuration.address();
    if (address == null) {
      pool.setUrl(
          "jdbc:h2:file:" + configuration.folder().toAbsolutePath() + "/ledger" + H2_OPTIONS);
      pool.setDriverClassName("org.h2.Driver");
      pool.setUsername("sa");
      pool.setPassword("");
    } else if (address.startsWith("jdbc:postgresql:")) {
      pool.setUrl(address);
      pool.setDriverClassName("org.postgresql.Driver");
      pool.setConnectionInitSql("set synchronous_commit to on");
    } else {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "portal.database must be an address that begins with jdbc:postgresql:");
    }
    return pool;
  }

  /// Returns when everything that was committed is on the disk.
  public void flush() {
    if (configuration.address() != null) {
      return;
    }
    try (Connection connection =
            DelegatingDataSource.unwrapDataSource(dataSource.get()).getConnection();
        Statement checkpoint = connection.createStatement()) {
      checkpoint.execute("CHECKPOINT SYNC");
    } catch (SQLException refused) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The ledger cannot be put on the disk", refused);
    }
  }
}

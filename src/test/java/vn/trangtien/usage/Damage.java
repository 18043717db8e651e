package vn.trangtien.usage;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Takes tables away.
@Singleton
final class Damage {

  private final DataSource source;

  Damage(DataSource source) {
    this.source = DelegatingDataSource.unwrapDataSource(source);
  }

  void rename(String table, String name) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table " + table + " rename to " + name);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}

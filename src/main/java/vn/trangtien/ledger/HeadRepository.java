package vn.trangtien.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The table `ledger_head`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeadRepository extends GenericRepository<HeadRow, Short> {

  @Query("select id, sequence, hash from ledger_head where id = 1")
  HeadRow read();

  /// Waits for every other appender and then keeps them waiting until the transaction ends.
  @Query("select id, sequence, hash from ledger_head where id = 1 for update")
  HeadRow lock();

  @Query("update ledger_head set sequence = :sequence, hash = :hash where id = 1")
  void move(long sequence, String hash);
}

package vn.trangtien.proof;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// The table `proof_key`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeyRepository extends GenericRepository<KeyRow, Integer> {

  @Query("select * from proof_key order by number")
  List<KeyRow> inOrder();

  /// Changes nothing where another node was first.
  @Query(
      """
      insert into proof_key (number, public_key, private_key, valid_from)
      values (:number, :publicKey, :privateKey, :validFrom) on conflict do nothing""")
  void addUnlessThere(int number, byte[] publicKey, byte[] privateKey, Instant validFrom);
}

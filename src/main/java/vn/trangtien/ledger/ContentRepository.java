package vn.trangtien.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The table `content`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContentRepository extends GenericRepository<ContentRow, String> {

  void saveAll(Iterable<ContentRow> rows);

  Optional<ContentRow> findByDigest(String digest);

  List<ContentRow> findByDigestIn(Collection<String> digests);

  @Query("select digest from content where digest in (:digests)")
  List<String> known(Collection<String> digests);
}

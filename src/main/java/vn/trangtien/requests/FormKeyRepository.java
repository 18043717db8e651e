package vn.trangtien.requests;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The table `form_key`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormKeyRepository extends GenericRepository<FormKey, Short> {

  /// Keeps `secret` where there is none; the first node wins.
  @Query("insert into form_key (id, secret) values (1, :secret) on conflict do nothing")
  void offer(String secret);

  @Query("select id, secret from form_key where id = 1")
  FormKey read();
}

package vn.trangtien.requests;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `data_request`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DataRequestRepository extends GenericRepository<DataRequest, Long> {

  @Query(
      """
      insert into data_request (nonce, filed, dataset, agency, what, purpose, part, period, place,
      granularity, status, answer, ground, votes, hidden)
      values (:nonce, :filed, :dataset, :agency, :what, :purpose, :part, :period, :place,
      :granularity, 'new', '', '', 0, false) on conflict do nothing""")
  void file(
      String nonce,
      Instant filed,
      String dataset,
      String agency,
      String what,
      String purpose,
      String part,
      String period,
      String place,
      String granularity);

  Optional<DataRequest> findByNonce(String nonce);

  Optional<DataRequest> findById(long id);

  @Query(
      """
      select * from data_request where hidden = false
      and (:status = '' or status = :status) and (:agency = '' or agency = :agency)
      order by id desc limit :size offset :from""")
  List<DataRequest> page(String status, String agency, int size, long from);

  @Query(
      """
      select status, agency, count(*) as requests from data_request
      where hidden = false group by status, agency""")
  List<Tally> tallies();

  @Query(
      """
      update data_request set status = :status, answer = :answer, ground = :ground,
      answered = :answered where id = :id""")
  long answer(long id, String status, String answer, String ground, Instant answered);

  @Query("update data_request set hidden = true where id = :id")
  long hide(long id);

  @Query("update data_request set votes = votes + 1 where id = :id and hidden = false")
  long vote(long id);

  /// How many requests to one agency have one status.
  @Introspected
  record Tally(String status, String agency, long requests) {}
}

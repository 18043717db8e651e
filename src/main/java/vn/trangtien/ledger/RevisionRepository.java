package vn.trangtien.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table `revision`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRepository extends GenericRepository<RevisionRow, Long> {

  void saveAll(Iterable<RevisionRow> rows);

  Optional<RevisionRow> findBySequence(long sequence);

  @Query("select * from revision where sequence > :after order by sequence limit :limit")
  List<RevisionRow> after(long after, int limit);

  @Query(
      """
      select * from revision where record = :record and sequence < :before
      order by sequence desc limit :limit""")
  List<RevisionRow> before(String record, long before, int limit);

  @Query(
      """
      select * from revision where record = :record and sequence > :sequence
      order by sequence limit 1""")
  Optional<RevisionRow> next(String record, long sequence);

  @Query(
      """
      select * from revision where record = :record and time <= :time
      order by sequence desc limit 1""")
  Optional<RevisionRow> asOf(String record, Instant time);

  @Query(
      """
      select r.* from current_revision c join revision r on r.sequence = c.sequence
      where c.record = :record""")
  Optional<RevisionRow> current(String record);

  @Query(
      """
      select r.* from current_revision c join revision r on r.sequence = c.sequence
      where c.sequence > :after order by c.sequence limit :limit""")
  List<RevisionRow> currentAfter(long after, int limit);

  @Query(
      """
      select r.* from current_revision c join revision r on r.sequence = c.sequence
      where c.collection = :collection and c.published = true and c.record > :after
      order by c.record limit :limit""")
  List<RevisionRow> page(String collection, String after, int limit);

  @Query(
      """
      select count(*) from current_revision
      where collection = :collection and published = true""")
  long count(String collection);

  @Query(
      """
      update current_revision set sequence = :sequence, published = :published
      where record = :record""")
  long replaceCurrent(String record, long sequence, boolean published);

  @Query(
      """
      insert into current_revision (record, sequence, collection, published)
      values (:record, :sequence, :collection, :published)""")
  void addCurrent(String record, long sequence, String collection, boolean published);
}

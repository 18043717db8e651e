package vn.trangtien.usage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// The table `unanswered_search`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnansweredSearchRepository extends GenericRepository<UnansweredSearch, String> {

  @Query(
      """
      insert into unanswered_search (words, found_nothing, found_little, first_day, last_day)
      values (:words, 0, 0, :day, :day) on conflict do nothing""")
  void open(String words, LocalDate day);

  @Query(
      """
      update unanswered_search set found_nothing = found_nothing + :nothing,
      found_little = found_little + :little,
      last_day = case when last_day < :day then :day else last_day end where words = :words""")
  void add(String words, LocalDate day, long nothing, long little);

  long count();

  @Query(
      """
      delete from unanswered_search where words in (select words from unanswered_search
      order by found_nothing + found_little, last_day, words limit :many)""")
  void forgetRarest(long many);

  @Query("delete from unanswered_search where words = :words")
  long forget(String words);

  @Query(
      """
      select * from unanswered_search where found_nothing + found_little >= :least
      order by found_nothing + found_little desc, last_day desc, words limit :most""")
  List<UnansweredSearch> top(long least, int most);
}

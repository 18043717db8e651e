package vn.trangtien.usage;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// The table `daily_use`.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DailyUseRepository extends GenericRepository<DailyUse, LocalDate> {

  /// Makes the line where it is not there; H2 has no `do update`.
  @Query(
      """
      insert into daily_use (on_day, dataset, kind, uses)
      values (:day, :dataset, :kind, 0) on conflict do nothing""")
  void open(LocalDate day, String dataset, String kind);

  @Query(
      """
      update daily_use set uses = uses + :more
      where on_day = :day and dataset = :dataset and kind = :kind""")
  void add(LocalDate day, String dataset, String kind, long more);

  @Query(
      """
      select dataset, kind, sum(uses) as uses from daily_use
      where on_day >= :since group by dataset, kind""")
  List<Sum> since(LocalDate since);

  @Query("select kind, sum(uses) as uses from daily_use group by kind")
  List<KindSum> totals();

  @Query(
      """
      select extract(year from on_day) as of_year, extract(month from on_day) as of_month, kind,
      sum(uses) as uses from daily_use where on_day >= :since
      group by extract(year from on_day), extract(month from on_day), kind""")
  List<MonthSum> months(LocalDate since);

  @Query(
      """
      select on_day, dataset, kind, uses from daily_use
      where on_day = :day order by dataset, kind""")
  List<DailyUse> on(LocalDate day);

  @Query("select distinct on_day from daily_use where on_day between :since and :until order by 1")
  List<LocalDate> days(LocalDate since, LocalDate until);

  /// How often a dataset was used in one way.
  @Introspected
  record Sum(String dataset, String kind, long uses) {}

  /// How often anything was used in one way.
  @Introspected
  record KindSum(String kind, long uses) {}

  /// How often anything was used in one way in a month.
  @Introspected
  record MonthSum(int ofYear, int ofMonth, String kind, long uses) {}
}

package vn.trangtien.usage;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A line of the table `daily_use`: how often a dataset was used in one way on one day.
@MappedEntity("daily_use")
record DailyUse(LocalDate onDay, String dataset, String kind, long uses) {}

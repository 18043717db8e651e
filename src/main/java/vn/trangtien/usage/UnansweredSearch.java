package vn.trangtien.usage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// A line of the table `unanswered_search`: what was looked for in vain.
///
/// @param words in lower case
/// @param foundNothing how often nothing was found
/// @param foundLittle how often what was found was hardly an answer
@MappedEntity("unanswered_search")
record UnansweredSearch(
    @Id String words, long foundNothing, long foundLittle, LocalDate firstDay, LocalDate lastDay) {

  long asked() {
    return foundNothing + foundLittle;
  }
}

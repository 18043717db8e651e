package vn.trangtien.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The chart that a table gets where nobody asks for another.
///
/// A table whose key has a time shows its first quantity over that time, with a panel for each of
/// a few groups; one of few rows shows each row as a bar; others show sums, or else numbers of
/// rows, by their first category.
final class Choice {

  static final int FEWEST = 2;
  static final int MOST = 30;

  private static final int FEW = 6;
  private static final int FEW_ROWS = 20;

  private final Roles roles;

  private Choice(Roles roles) {
    this.roles = roles;
  }

  /// Empty where no chart would say something.
  static Optional<Plan> of(Roles roles) {
    Choice choice = new Choice(roles);
    return roles.rows() < FEWEST
        ? Optional.empty()
        : choice.overTime().or(choice::byRow).or(choice::byCategory);
  }

  private Optional<Plan> overTime() {
    Role measure = measure(it -> true);
    Role time = first(roles.keys().stream(), it -> it.is(Role.Kind.TIME) && it.distinct() > FEWEST);
    if (time == null || measure == null) {
      return Optional.empty();
    }
    Role group = panels(time, measure);
    Role label = group == null ? null : label(roles, group);
    return Optional.of(new Plan(time, measure, group, label, Plan.Shape.LINE));
  }

  /// What the panels stand for: the other column of the key where numbers must not be added, else
  /// something of few kinds.
  private @Nullable Role panels(Role time, Role measure) {
    List<Role> others = roles.keys().stream().filter(it -> it != time && it.gathers()).toList();
    Role largest = others.stream().max(Comparator.comparing(Role::distinct)).orElse(null);
    if (largest == null || measure.apart()) {
      return largest;
    }
    if (others.size() == 1 && within(largest, MOST)) {
      return largest;
    }
    Role kind = first(others.stream(), it -> within(it, FEW) && it.is(Role.Kind.CATEGORY));
    kind = kind != null ? kind : first(roles.all().stream(), it -> isKind(it) && within(it, FEW));
    return kind != null || measure.additive() ? kind : largest;
  }

  private Optional<Plan> byRow() {
    Role measure = measure(this::mostlyFilled);
    Role name =
        first(
            roles.all().stream().filter(it -> it.is(Role.Kind.CATEGORY)),
            it -> !it.key() && it.distinct() == roles.rows());
    return roles.rows() > FEW_ROWS || measure == null || name == null
        ? Optional.empty()
        : Optional.of(new Plan(name, measure, null, null, Plan.Shape.BAR));
  }

  private Optional<Plan> byCategory() {
    Role kind =
        first(
            roles.all().stream().filter(this::mostlyFilled), it -> isKind(it) && within(it, MOST));
    kind = kind != null ? kind : first(roles.all().stream(), this::isPlace);
    Role truth = first(roles.of(Role.Kind.TRUTH).stream(), it -> within(it, FEW));
    if (kind == null) {
      return Optional.ofNullable(truth).map(it -> new Plan(it, null, null, null, Plan.Shape.BAR));
    }
    Role measure = measure(it -> it.additive() && it.filled() * 10 >= roles.rows() * 9);
    return Optional.of(new Plan(kind, measure, null, label(roles, kind), Plan.Shape.BAR));
  }

  /// Whether it tells kinds of rows apart: words that come again and again.
  private boolean isKind(Role it) {
    return it.is(Role.Kind.CATEGORY) && !it.key() && it.distinct() * 2 <= it.filled();
  }

  /// Whether it has codes of places, agencies and the like whose meaning does not change from row
  /// to row.
  private boolean isPlace(Role it) {
    return it.named() && !it.key() && it.distinct() >= FEWEST && it.filled() * 3 >= roles.rows();
  }

  private boolean mostlyFilled(Role it) {
    return it.filled() * 5 >= roles.rows() * 3;
  }

  private static boolean within(Role it, int most) {
    return it.distinct() >= FEWEST && it.distinct() <= most;
  }

  /// The first quantity that is fit: totals before their parts, what can be added before others.
  private @Nullable Role measure(Predicate<Role> fit) {
    return roles.of(Role.Kind.MEASURE).stream()
        .filter(it -> it.distinct() > 1)
        .filter(fit)
        .min(Comparator.comparing((Role it) -> !it.total()).thenComparing(it -> !it.additive()))
        .orElse(null);
  }

  /// The column that may say in words what a code means: one of words behind it with as many
  /// different cells, the very next where the code is no key. Words with marks say themselves what
  /// they mean; only their translation stands beside them.
  static @Nullable Role label(Roles roles, Role code) {
    return first(
        roles.all().stream().skip(code.column().at() + 1L).limit(code.key() ? MOST : 1),
        it ->
            it.is(Role.Kind.CATEGORY)
                && it.distinct() == code.distinct()
                && (!code.marked() || it.translates(code)));
  }

  private static @Nullable Role first(Stream<Role> among, Predicate<Role> fit) {
    return among.filter(fit).findFirst().orElse(null);
  }
}

package vn.trangtien.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Concept;

/// One thing that was made of the text of a search.
public sealed interface Step {

  /// The piece of the text that it is about; empty where it is about all of it.
  String typed();

  /// What was done, as a sentence for who searches.
  Text words();

  /// The name of this kind of step, such as `decoded`.
  default String name() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// Whether something else is looked for than what was typed.
  default boolean isRepair() {
    return switch (this) {
      case Decoded _, Split _, Respelled _ -> true;
      case Expanded _, Format _, Place _, Agency _, Year _, Initials _ -> false;
      case Stopped _, Weakened _, Cut _, Minimum _, Relaxed _ -> false;
    };
  }

  /// Keys of Telex or VNI read as the marks that they stand for.
  record Decoded(String typed, String meant) implements Step {
    @Override
    public Text words() {
      return said(
          "“%s” được hiểu là “%s” (gõ Telex hoặc VNI)",
          "“%s” is read as “%s” (typed in Telex or VNI)", typed, meant);
    }
  }

  /// Words that were typed as one.
  record Split(String typed, String meant) implements Step {
    @Override
    public Text words() {
      return said("“%s” được tách thành “%s”", "“%s” is parted into “%s”", typed, meant);
    }
  }

  /// A slip of the keys.
  record Respelled(String typed, String meant) implements Step {
    @Override
    public Text words() {
      return said("“%s” được sửa thành “%s”", "“%s” is corrected to “%s”", typed, meant);
    }
  }

  /// Words that the dictionary knows, and what else is looked for.
  record Expanded(String typed, Iri concept, Text label, List<String> others) implements Step {
    @Override
    public Text words() {
      String all = others.stream().map(it -> "“" + it + "”").collect(Collectors.joining(", "));
      return said("“%s” còn tìm cả %s", "“%s” also looks for %s", typed, all);
    }
  }

  /// Letters that are no word, but begin the words of a name.
  record Initials(String typed) implements Step {
    @Override
    public Text words() {
      return said(
          "“%s” được hiểu là các chữ cái đầu của một tên%s",
          "“%s” is read as the initials of a name%s", typed, "");
    }
  }

  /// A format that was asked for.
  record Format(String typed, Iri concept, Text label) implements Step {
    @Override
    public Text words() {
      return new Text(
          "“" + typed + "” là định dạng: ưu tiên dữ liệu có tệp " + label.vi(),
          "“" + typed + "” is a format: data with files in " + label.en() + " come first");
    }
  }

  /// A place, and what stands there today.
  ///
  /// @param to its last day; null where it exists today
  record Place(String typed, Iri concept, Text label, @Nullable LocalDate to, List<Concept> today)
      implements Step {
    @Override
    public Text words() {
      if (to == null || today.isEmpty()) {
        return said("“%s” là địa bàn %s", "“%s” is the place %s", typed, label);
      }
      Text now =
          new Text(
              today.stream().map(it -> it.label().vi()).collect(Collectors.joining(", ")),
              today.stream().map(it -> it.label().en()).collect(Collectors.joining(", ")));
      return new Text(
          "“%s” là %s, có đến ngày %s; nay thuộc %s"
              .formatted(typed, label.vi(), day(to, "dd/MM/yyyy"), now.vi()),
          "“%s” is %s, which existed until %s; today it belongs to %s"
              .formatted(typed, label.en(), day(to, "d MMMM yyyy"), now.en()));
    }
  }

  /// An agency, and those that it took over from or that took over from it.
  record Agency(String typed, Iri concept, Text label, List<Text> kin) implements Step {
    @Override
    public Text words() {
      if (kin.isEmpty()) {
        return said("“%s” là %s", "“%s” is the %s", typed, label);
      }
      return new Text(
          "“%s” là %s; tính cả %s"
              .formatted(
                  typed, label.vi(), kin.stream().map(Text::vi).collect(Collectors.joining(", "))),
          "“%s” is the %s; with it: %s"
              .formatted(
                  typed, label.en(), kin.stream().map(Text::en).collect(Collectors.joining(", "))));
    }
  }

  /// A year that data should cover.
  record Year(String typed) implements Step {
    @Override
    public Text words() {
      return said("ưu tiên dữ liệu về năm %s%s", "data about the year %s%s come first", typed, "");
    }
  }

  /// A common word that was left out.
  record Stopped(String typed) implements Step {
    @Override
    public Text words() {
      return said("“%s” được bỏ qua%s", "“%s” is left out%s", typed, "");
    }
  }

  /// A word that tells little and need not match.
  record Weakened(String typed) implements Step {
    @Override
    public Text words() {
      return said("“%s” không bắt buộc phải có%s", "“%s” need not match%s", typed, "");
    }
  }

  /// A text of too many words, of which only the first were taken.
  record Cut(String typed, int kept) implements Step {
    @Override
    public Text words() {
      return new Text(
          "chỉ " + kept + " từ đầu được tìm", "only the first " + kept + " words count");
    }
  }

  /// How many of the units that count must match.
  record Minimum(String typed, int needed, int of) implements Step {
    @Override
    public Text words() {
      return new Text(
          "cần có ít nhất %d trong %d ý".formatted(needed, of),
          "at least %d of %d things must match".formatted(needed, of));
    }
  }

  /// No dataset matched enough: any that matches something clear is shown.
  record Relaxed(String typed) implements Step {
    @Override
    public Text words() {
      return new Text(
          "chưa có dữ liệu khớp đủ; đây là những dữ liệu gần nhất",
          "no dataset matches enough; these come nearest");
    }
  }

  private static Text said(String vi, String en, String typed, Object meant) {
    return meant instanceof Text label
        ? new Text(vi.formatted(typed, label.vi()), en.formatted(typed, label.en()))
        : new Text(vi.formatted(typed, meant), en.formatted(typed, meant));
  }

  private static String day(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}

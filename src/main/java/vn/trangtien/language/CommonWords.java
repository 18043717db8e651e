package vn.trangtien.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that say little about what is looked for.
///
/// They are compared as they were typed and never without their marks: *cho* without a mark may be
/// *chợ* (market), *tai* may be *tai nạn* (accident).
final class CommonWords {

  /// Left out of a search where they are no part of a name.
  static final Set<String> STOP =
      spelled(
          "và", "của", "các", "những", "là", "cho", "với", "trong", "tại", "về", "có", "được", "ở",
          "theo", "từ", "đến", "một", "này", "đó", "để", "thì", "mà", "như", "bị", "khi", "đã",
          "sẽ", "đang", "nào", "gì", "đâu", "tôi", "xin", "hãy", "muốn", "cần", "tìm", "the", "of",
          "and", "in", "for", "to", "a", "an", "on", "by", "with", "at", "from", "is", "are",
          "all");

  /// Worth less than others.
  static final Set<String> WEAK =
      spelled("sở", "tỉnh", "năm", "list", "statistics", "data", "dataset");

  /// Two that are together worth less than others, folded.
  static final Set<String> WEAK_PAIRS =
      Set.of("danh sach", "thong ke", "so lieu", "so luong", "du lieu");

  private CommonWords() {}

  private static Set<String> spelled(String... words) {
    return Arrays.stream(words).map(Syllable::exact).collect(Collectors.toUnmodifiableSet());
  }
}

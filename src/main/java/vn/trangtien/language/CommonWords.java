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
          "sẽ", "đang", "nào", "gì", "đâu", "tôi", "xin", "hãy", "muốn", "cần", "tìm", "bao",
          "nhiêu", "mấy", "sao", "không", "rồi", "vô", "chi", "mô", "răng", "rứa", "hay", "hoặc",
          "còn", "ra", "vào", "trên", "dưới", "nên", "phải", "thế", "mình", "em", "anh", "chị",
          "bạn", "ai", "nữa", "đi", "cái", "trước", "sau", "giữa", "gần", "quanh", "mọi", "mỗi",
          "nhất", "vẫn", "cũng", "rất", "hơn", "nay", "kia", "ấy", "vậy", "nhé", "ạ", "ơi", "bằng",
          "thuộc", "do", "qua", "lại", "làm", "nơi");

  /// The same of English.
  static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "in", "for", "to", "a", "an", "on", "by", "with", "at", "from", "is",
          "are", "all", "what", "where", "which", "how", "who", "when", "many", "much", "do",
          "does", "can", "i", "me", "my", "near", "there", "any", "or", "be", "it", "that", "this",
          "show", "find", "get", "per");

  /// Worth less than others.
  static final Set<String> WEAK =
      spelled(
          "sở",
          "tỉnh",
          "năm",
          "huế",
          "hue",
          "tháng",
          "quý",
          "ngày",
          "xem",
          "tải",
          "tra",
          "cứu",
          "list",
          "statistics",
          "data",
          "dataset",
          "information",
          "city",
          "province",
          "vietnam",
          "download",
          "file",
          "open",
          "number",
          "year",
          "month",
          "people",
          "public");

  /// Two that are together worth less than others, folded.
  static final Set<String> WEAK_PAIRS =
      Set.of(
          "danh sach",
          "danh muc",
          "thong ke",
          "so lieu",
          "so luong",
          "du lieu",
          "thong tin",
          "tong hop",
          "bao cao",
          "tra cuu",
          "dia ban",
          "thanh pho",
          "toan tinh",
          "hien nay",
          "moi nhat",
          "tai ve",
          "nam nay",
          "nam ngoai",
          "hom nay",
          "ngay mai",
          "bao nhieu",
          "o dau",
          "the nao",
          "lam sao",
          "nhu nao",
          "cho biet",
          "cho hoi",
          "o mo",
          "viet nam",
          "open data",
          "data set");

  /// Function words as they look without their marks: in a text without any, they may be anything.
  static final Set<String> UNMARKED =
      STOP.stream()
          .map(it -> Syllable.folded(Syllable.written(it)))
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  private static Set<String> spelled(String... words) {
    return Arrays.stream(words).map(Syllable::exact).collect(Collectors.toUnmodifiableSet());
  }
}

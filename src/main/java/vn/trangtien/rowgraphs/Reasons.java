package vn.trangtien.rowgraphs;

import java.util.Locale;
import vn.trangtien.identifier.Text;

/// Why the rows of a dataset are not told, in a sentence.
final class Reasons {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private Reasons() {}

  static Text tooManyRows(long rows, long most) {
    return left(
        "có " + vi(rows) + " dòng, hơn mức " + vi(most) + " dòng của một tập dữ liệu",
        "it has " + en(rows) + " rows, more than the " + en(most) + " of one dataset");
  }

  static Text tooManyTriples(long triples, long most) {
    return left(
        "có thể tới " + vi(triples) + " bộ ba, hơn mức " + vi(most) + " của một tập dữ liệu",
        "it may make " + en(triples) + " triples, more than the " + en(most) + " of one dataset");
  }

  static Text full(long most) {
    return left(
        "các tập dữ liệu khác đã dùng gần hết mức " + vi(most) + " bộ ba của cả cổng",
        "other datasets have used nearly all of the portal's " + en(most) + " triples");
  }

  static Text unreadable(Text reason) {
    return left("không đọc được bảng (" + reason.vi() + ")", "no table (" + reason.en() + ")");
  }

  static Text failed() {
    return left(
        "bảng tạm thời không mở được, cổng sẽ thử lại",
        "its table does not open for now, and will be tried again");
  }

  static Text underway() {
    return new Text(
        "Các dòng đang được đưa vào SPARQL và chưa đủ; bảng lớn cần ít lâu.",
        "The rows are being written to SPARQL and are not all there; a large table takes a while.");
  }

  private static Text left(String vi, String en) {
    return new Text(
        "Các dòng không có trong SPARQL: " + vi + ". Vẫn tải được tệp và gọi được API.",
        "The rows are left out of SPARQL: " + en + ". The file and the API have them all.");
  }

  private static String vi(long number) {
    return String.format(VIETNAMESE, "%,d", number);
  }

  private static String en(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}

package vn.trangtien.distribution;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import vn.trangtien.http.Problem;

/// Why a file is not sent.
final class Refusals {

  private Refusals() {}

  static Problem noDataset() {
    return Problem.notFound(
        "Không có bộ dữ liệu nào ở địa chỉ này.", "There is no dataset at this address.");
  }

  static Problem noFile() {
    return Problem.notFound(
        "Không có tệp nào ở địa chỉ này. Tệp có thể đã đổi tên; trang của bộ dữ liệu nêu các tệp"
            + " hiện có.",
        "There is no file at this address. It may have been renamed; the dataset's page lists the"
            + " files that there are.");
  }

  static Problem withdrawn() {
    return Problem.of(
        HttpStatus.GONE,
        "withdrawn",
        "Bộ dữ liệu này đã được gỡ khỏi cổng; trang của bộ dữ liệu cho biết lý do.",
        "This dataset was withdrawn from the portal; its page says why.");
  }

  static Problem changed() {
    return Problem.of(
        HttpStatus.PRECONDITION_FAILED,
        "changed",
        "Tệp đã thay đổi so với bản mà yêu cầu nêu. Hãy tải lại từ đầu.",
        "The file is no longer the one that the request names. Please download it from the start.");
  }

  static Problem noCoding() {
    return Problem.of(
        HttpStatus.NOT_ACCEPTABLE,
        "no-coding",
        "Tệp này không có ở kiểu nén nào mà yêu cầu chấp nhận. Hãy chấp nhận «identity».",
        "This file does not come in a coding that the request accepts. Please accept “identity”.");
  }

  static Problem unsatisfiable(long size) {
    return refused(
        "range-not-satisfiable",
        size,
        "Khoảng byte được yêu cầu nằm ngoài tệp; tệp có " + size + " byte.",
        "The byte range asked for lies outside of the file, which has " + size + " bytes.");
  }

  static Problem tooMany(int most, long size) {
    return refused(
        "too-many-ranges",
        size,
        "Yêu cầu nêu quá nhiều khoảng byte; mỗi yêu cầu được nêu nhiều nhất " + most + " khoảng.",
        "The request names too many byte ranges; a request may name at most " + most + ".");
  }

  private static Problem refused(String code, long size, String vi, String en) {
    return Problem.of(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, code, vi, en)
        .with(HttpHeaders.CONTENT_RANGE, "bytes */" + size)
        .with(HttpHeaders.ACCEPT_RANGES, "bytes");
  }
}

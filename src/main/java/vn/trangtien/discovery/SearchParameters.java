package vn.trangtien.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Parameter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;

/// The parameters of searches, said once for those who read addresses and for those who describe
/// them.
public final class SearchParameters {

  static final int SIZE = 20;
  static final int SUGGESTIONS = 8;
  static final int MOST_SUGGESTIONS = 20;
  static final String EXPLAIN = "explain";

  private static final String NUMBER = "[+-]?\\d{1,4}(\\.\\d{1,12})?";
  private static final String DAY = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  private SearchParameters() {}

  /// Those that pages, programs and feeds share.
  public static List<Parameter> shared() {
    List<Parameter> all = new ArrayList<>(words());
    all.addAll(bounds());
    for (Facet facet : Facet.values()) {
      all.add(
          Parameter.text(
                  facet.parameter(),
                  200,
                  "Chỉ lấy tập dữ liệu có giá trị này; nhiều giá trị thì có một là đủ. Các giá trị"
                      + " nằm trong facets của câu trả lời.",
                  "Only datasets with this value; of several values one is enough. The values"
                      + " stand in facets of the answer.")
              .many());
    }
    return all;
  }

  /// Those of the search as JSON.
  public static List<Parameter> json() {
    Parameter explain =
        Parameter.choice(
            EXPLAIN,
            List.of("false", "true"),
            "true: nói rõ từng bước đã hiểu từ khóa ra sao và vì sao mỗi tập được tìm thấy.",
            "true: says step by step what was made of the words, and why each was found.");
    return Stream.concat(shared().stream(), Stream.of(explain)).toList();
  }

  /// Those of suggestions.
  public static List<Parameter> suggestions() {
    return List.of(
        Parameter.text(
                "q", CatalogSearch.MOST_CHARACTERS, "Chữ đang gõ dở.", "What is being typed.")
            .like("le h"),
        Parameter.number(
            "size",
            0,
            MOST_SUGGESTIONS,
            SUGGESTIONS,
            "Số gợi ý nhiều nhất.",
            "Suggestions at most."));
  }

  private static List<Parameter> words() {
    List<String> orders =
        Arrays.stream(SearchRequest.Sort.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();
    return List.of(
        Parameter.text(
                "q",
                CatalogSearch.MOST_CHARACTERS,
                "Từ khóa, có dấu hay không dấu; không ký tự nào có nghĩa riêng.",
                "Words, with or without marks; no character has a meaning of its own.")
            .like("lễ hội"),
        Parameter.number(
            "page",
            1,
            CatalogSearch.MOST_PAGES,
            1,
            "Trang, từ 1; muốn xem xa hơn thì thêm từ khóa hoặc bộ lọc.",
            "The page, from 1; whoever looks further adds words or filters."),
        Parameter.number(
            "size",
            0,
            CatalogSearch.MOST_SIZE,
            SIZE,
            "Số kết quả một trang.",
            "Results on a page."),
        Parameter.choice(
                "sort",
                orders,
                "Thứ tự; không nêu thì relevance khi có từ khóa, newest khi không.",
                "The order; unsaid, relevance with words and newest without.")
            .open()
            .like("newest"),
        Parameter.choice(
            "editions",
            List.of("series", "all"),
            "series: các kỳ của một chuỗi là một kết quả; all: mỗi kỳ một kết quả.",
            "series: the editions of a series are one result; all: each is its own."),
        Parameter.choice(
            "literal",
            List.of("false", "true"),
            "true: tìm đúng chữ đã gõ, không sửa lỗi, không thêm từ đồng nghĩa.",
            "true: the words as they are written, nothing mended and no other words."));
  }

  private static List<Parameter> bounds() {
    return List.of(
        Parameter.pattern(
                "bbox",
                "^" + NUMBER + "(," + NUMBER + "){3}$",
                "tây,nam,đông,bắc theo độ WGS 84: nơi chốn của dữ liệu chạm khung này.",
                "west,south,east,north in degrees of WGS 84: places of the data meet this box.")
            .like("107,16,108,17"),
        Parameter.pattern(
                "near",
                "^" + NUMBER + "," + NUMBER + "$",
                "vĩ độ,kinh độ: nơi chốn của dữ liệu ở gần điểm này.",
                "latitude,longitude: places of the data lie near this point.")
            .like("16.46,107.59"),
        Parameter.pattern(
            "within",
            "^" + NUMBER + "$",
            "Bán kính quanh near, lớn hơn 0 đến 1000 km; mặc định 10.",
            "The radius around near, more than 0 to 1000 km; 10 unless said."),
        Parameter.pattern(
                "from",
                DAY,
                "Ngày, tháng hoặc năm: dữ liệu nói về thời gian từ đó.",
                "A day, month or year: the data cover time from then on.")
            .like("2020"),
        Parameter.pattern(
                "to",
                DAY,
                "Ngày, tháng hoặc năm: dữ liệu nói về thời gian đến đó.",
                "A day, month or year: the data cover time until then.")
            .like("2025-06"),
        Parameter.pattern(
                "changed-since",
                DAY,
                "Tập dữ liệu sửa đổi từ ngày này trở đi.",
                "Datasets modified on that day or later.")
            .like("2024-01-01"));
  }
}

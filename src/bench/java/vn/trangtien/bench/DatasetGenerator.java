package vn.trangtien.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Life;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Folding;

/// Makes datasets in memory from the words of [CatalogGenerator]: the same number gives the same
/// dataset.
final class DatasetGenerator {

  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String[] FORMATS = {"CSV", "XLSX", "JSON", "GEOJSON", "PDF", "ICS"};
  private static final String[] RHYTHMS = {"ANNUAL", "QUARTERLY", "MONTHLY", "DAILY", "HOURLY"};
  private static final String[] LICENCES = {"CC_BY_4_0", "CC0", "CC_BYSA_4_0"};
  private static final String[] AUDIENCES = {"citizen", "tourist", "business", "press"};
  private static final String[] GRADES = {"restated", "compiled", "illustrative"};
  private static final String[] COMMUNES = {
    "46/2025-01-01", "19750/2025-07-01", "19774/2025-07-01", "479/2021-07-01", "476/2025-01-01"
  };
  private static final String[] DETAILS = {
    "theo xã, phường",
    "theo tháng",
    "theo quý",
    "kèm tọa độ",
    "kèm địa chỉ và điện thoại",
    "từ năm 2005",
    "có số liệu so sánh",
    "phục vụ quy hoạch",
    "do cơ quan chuyên môn cung cấp",
    "cập nhật định kỳ",
    "đã làm sạch",
    "kèm bảng giải thích",
    "dùng cho nghiên cứu"
  };

  private DatasetGenerator() {}

  static Dataset dataset(int number) {
    Random random = new Random(1899L * 31 + number * 7919L);
    String[] subject = pick(random, CatalogGenerator.SUBJECTS);
    String place = pick(random, CatalogGenerator.PLACES);
    String form = pick(random, CatalogGenerator.FORMS);
    int year = 2005 + random.nextInt(21);
    String vi = form + " " + subject[0] + " " + place + " năm " + year + ", số " + number;
    String en = subject[1] + ", " + place + ", " + year + " (" + number + ")";
    Iri iri = Iri.own("/dataset/mau-" + number);
    LocalDate end = LocalDate.of(year, 12, 31);
    return new Dataset(
        iri,
        new Text(vi, en),
        new Text(
            "Số liệu về "
                + subject[0]
                + " tại "
                + place
                + " "
                + pick(random, DETAILS)
                + ", "
                + pick(random, DETAILS)
                + ". Sinh ra để thử tải; không có thật.",
            "Generated figures on " + subject[1] + " in " + place + "; none of them is true."),
        new Dataset.Keywords(List.of(subject[0], place), List.of(subject[1])),
        List.of(Iri.own("/theme/" + subject[2])),
        Iri.own("/agency/" + pick(random, CatalogGenerator.AGENCIES)),
        Text.EMPTY,
        new Dataset.Period(LocalDate.of(year - random.nextInt(3), 1, 1), end),
        List.of(Iri.own("/place/" + pick(random, COMMUNES))),
        new Iri(EU + "frequency/" + pick(random, RHYTHMS)),
        end,
        end.plusDays(random.nextInt(300)),
        "1.0",
        Iri.own("/provenance/" + pick(random, GRADES)),
        Text.EMPTY,
        List.of(),
        List.of(Iri.own("/audience/" + pick(random, AUDIENCES))),
        null,
        List.of(),
        life(random),
        List.of(distribution(iri, random), distribution(iri, random)));
  }

  /// `count` different searches of one to four words, half of them without marks.
  static List<String> searches(int count) {
    Random random = new Random(1975);
    Set<String> searches = new LinkedHashSet<>();
    while (searches.size() < count) {
      List<String> words = new ArrayList<>();
      words.addAll(List.of(pick(random, CatalogGenerator.SUBJECTS)[0].split(" ")));
      words.addAll(List.of(pick(random, CatalogGenerator.PLACES).split(" ")));
      words.addAll(List.of(pick(random, CatalogGenerator.FORMS).split(" ")));
      words.add(String.valueOf(2005 + random.nextInt(21)));
      int many = 1 + random.nextInt(4);
      int from = random.nextInt(words.size() - many + 1);
      String text = String.join(" ", words.subList(from, from + many));
      searches.add(random.nextBoolean() ? text : Folding.of(text));
    }
    return List.copyOf(searches);
  }

  private static Life life(Random random) {
    List<Iri> series =
        random.nextInt(5) == 0
            ? List.of(Iri.own("/series/mau-" + random.nextInt(2_000)))
            : List.of();
    return new Life(null, Text.EMPTY, series, null, List.of(), List.of(), List.of(), List.of());
  }

  private static Distribution distribution(Iri dataset, Random random) {
    String format = pick(random, FORMATS);
    return new Distribution(
        new Iri(dataset + "/distribution/" + format),
        Text.EMPTY,
        new Iri(dataset + "/" + format),
        new Iri(EU + "file-type/" + format),
        "text/csv",
        1,
        Digest.of(new byte[0]),
        new Iri(EU + "licence/" + pick(random, LICENCES)),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static <T> T pick(Random random, T[] of) {
    return of[random.nextInt(of.length)];
  }
}

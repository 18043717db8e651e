package vn.trangtien.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;
import vn.trangtien.tables.Filter.Operator;

/// What can be asked of a table, on one small table of wards.
final class TableTest {

  private static final String CSV =
      """
      mã,tên,ngày,diện tích,dân số,hoạt động,vĩ độ,kinh độ
      00123,Phường Thuận Hóa,2025-07-01,8.54,132211,true,16.46,107.59
      00124,Phường Phú Xuân,2025-07-01,10.38,130247,true,16.48,107.58
      00125,"Xã Đan Điền, cũ",2024-01-01,1.5,,false,16.58,107.50
      00126,Phường An Cựu,,16.7,nhiều,true,,
      """;

  @TempDir private static Path folder;
  private static ApplicationContext context;
  private static Table table;

  @BeforeAll
  static void open() {
    context = ApplicationContext.run(Map.of("portal.data", folder.toString()));
    table = table(CSV, described("mã", ColumnType.TEXT, "dân số", ColumnType.INTEGER));
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void columnsAreOfTheDescribedTypeOrOfTheOneThatFits() {
    assertThat(table.columns())
        .extracting(Column::name, Column::type)
        .containsExactly(
            tuple("mã", ColumnType.TEXT),
            tuple("tên", ColumnType.TEXT),
            tuple("ngày", ColumnType.DATE),
            tuple("diện tích", ColumnType.DECIMAL),
            tuple("dân số", ColumnType.INTEGER),
            tuple("hoạt động", ColumnType.BOOLEAN),
            tuple("vĩ độ", ColumnType.DECIMAL),
            tuple("kinh độ", ColumnType.DECIMAL));
    assertThat(table.rowCount()).isEqualTo(4);
  }

  @Test
  void aCellThatDoesNotFitIsListedAndItsRowStays() {
    assertThat(table.misfits()).containsExactly(new Misfit(4, "dân số", "nhiều"));
    assertThat(table.misfitCount()).isEqualTo(1);
  }

  @Test
  void cellsAreReadAsWhatTheyAreAndWrittenAsTheyWere() {
    try (Rows row = table.row(1)) {
      assertThat(row.next()).isTrue();
      assertThat(row.value(0)).isEqualTo("00123");
      assertThat(row.value(2)).isEqualTo(LocalDate.of(2025, 7, 1));
      assertThat(row.value(3)).isEqualTo(new BigDecimal("8.54"));
      assertThat(row.value(4)).isEqualTo(132211L);
      assertThat(row.value(5)).isEqualTo(true);
      assertThat(row.text(6)).isEqualTo("16.46");
      assertThat(row.next()).isFalse();
    }
  }

  @Test
  void rowsAreFilteredByWhatTheirCellsAre() {
    assertThat(where(new Filter.Compares("dân số", Operator.GT, 131000L))).containsExactly(1L);
    assertThat(where(new Filter.Compares("ngày", Operator.LE, LocalDate.of(2024, 12, 31))))
        .containsExactly(3L);
    assertThat(where(new Filter.OneOf("mã", List.of("00123", "00126")))).containsExactly(1L, 4L);
    assertThat(where(new Filter.Empty("dân số", true))).containsExactly(3L, 4L);
    assertThat(where(new Filter.Compares("hoạt động", Operator.EQ, false))).containsExactly(3L);
  }

  @Test
  void wordsAreFoundWithAndWithoutMarks() {
    assertThat(where(new Filter.Contains("tên", "phu xuan", false))).containsExactly(2L);
    assertThat(where(new Filter.Contains("tên", "ĐAN ĐIỀN", false))).containsExactly(3L);
    assertThat(where(new Filter.Contains("tên", "phu xuan", true))).isEmpty();
    assertThat(where(new Filter.Words("dien dan"))).containsExactly(3L);
    assertThat(where(new Filter.Words("phuong '; DROP TABLE data; --"))).isEmpty();
  }

  @Test
  void figuresAreFoundInNumbersAndDates() {
    assertThat(where(new Filter.Words("132211"))).containsExactly(1L);
    assertThat(where(new Filter.Words("phuong 2025-07"))).containsExactly(1L, 2L);
    assertThat(where(new Filter.Contains("dân số", "13", false))).containsExactly(1L, 2L);
  }

  @Test
  void aLineOfCsvHasTheCellsAsTheyAre() {
    Table odd =
        table(
            "a,b,c,d,e\n\"x, \"\"y\"\"\",1.50,17:00,2025-07-01T08:00:00Z,\n=1,-0.05,17:00:05,,\"l\n2\"\n",
            described("b", ColumnType.DECIMAL, "c", ColumnType.TIME, "d", ColumnType.DATE_TIME));
    List<String> lines = new ArrayList<>();
    try (Rows rows = odd.csvLines(RowQuery.ALL)) {
      while (rows.next()) {
        lines.add(new String(rows.bytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(lines)
        .containsExactly(
            "\"x, \"\"y\"\"\",1.5,17:00,2025-07-01T15:00:00+07:00,\r\n",
            "=1,-0.05,17:00:05,,\"l\n2\"\r\n");
  }

  @Test
  void anEmptyCellIsUnequalToEveryValue() {
    assertThat(where(new Filter.Compares("dân số", Operator.NE, 132211L)))
        .containsExactly(2L, 3L, 4L);
  }

  @Test
  void rowsAreFoundByWhereTheyAre() {
    assertThat(where(new Filter.Inside("vĩ độ", "kinh độ", 16.4, 107.55, 16.5, 107.6)))
        .containsExactly(1L, 2L);
    assertThat(where(new Filter.Near("vĩ độ", "kinh độ", 16.48, 107.58, 500))).containsExactly(2L);
  }

  @Test
  void pagesFollowEachOtherInEveryOrder() {
    for (List<Order> order :
        List.of(
            List.<Order>of(),
            List.of(new Order("dân số", true)),
            List.of(new Order("hoạt động", false), new Order("ngày", true)))) {
      List<Long> whole = numbers(new RowQuery(List.of(), List.of(), order, null, 0));
      List<Long> paged = new ArrayList<>();
      Cursor after = null;
      do {
        RowQuery page = new RowQuery(List.of(), List.of(), order, after, 1);
        after = null;
        try (Rows rows = table.rows(page)) {
          if (rows.next()) {
            paged.add(rows.number());
            after = cursor(rows, order);
          }
        }
      } while (after != null);
      assertThat(paged).isEqualTo(whole).hasSize(4);
    }
  }

  @Test
  void groupsAreCountedAndMeasured() {
    Grouping grouping =
        new Grouping(
            List.of("ngày"),
            List.of(
                new Grouping.Measure(Grouping.Function.SUM, "diện tích"),
                new Grouping.Measure(Grouping.Function.MAX, "dân số")),
            List.of(),
            10);
    try (Rows groups = table.groups(grouping)) {
      assertThat(groups.columns())
          .extracting(Column::name)
          .containsExactly("ngày", "count", "sum_diện tích", "max_dân số");
      assertThat(groups.next()).isTrue();
      assertThat(groups.text(0)).isEqualTo("2025-07-01");
      assertThat(groups.text(1)).isEqualTo("2");
      assertThat(groups.text(2)).isEqualTo("18.92");
      assertThat(groups.text(3)).isEqualTo("132211");
    }
  }

  @Test
  void aColumnIsSummedUp() {
    Statistics area = table.statistics("diện tích", List.of());
    assertThat(area.filled()).isEqualTo(4);
    assertThat(area.min()).isEqualTo("1.50");
    assertThat(area.mean()).isEqualTo(9.28);
    Statistics day = table.statistics("ngày", List.of());
    assertThat(day.bars()).first().isEqualTo(new Statistics.Bar("2025-07-01", "2025-07-01", 2));
  }

  @Test
  void aPointIsAPointWhereTheColumnIsDescribedAsDecimal() {
    String csv = "vi_do\n16.468\n16.512\n";
    assertThat(values(table(csv, described("vi_do", ColumnType.DECIMAL))))
        .containsExactly(new BigDecimal("16.468"), new BigDecimal("16.512"));
    assertThat(values(table(csv, described()))).containsExactly(16468L, 16512L);
  }

  @Test
  void aFileWithoutATableIsRefusedInWordsAndOnlyItself() {
    assertThat(opening("")).isInstanceOf(Opening.Unreadable.class);
    assertThat(opening("a,b\n1,2,3\n")).isInstanceOf(Opening.Unreadable.class);
    assertThat(opening("x\n1\n")).isInstanceOf(Opening.Opened.class);
  }

  private static List<Object> values(Table small) {
    List<Object> values = new ArrayList<>();
    try (Rows rows = small.rows(RowQuery.ALL)) {
      while (rows.next()) {
        values.add(rows.value(0));
      }
    }
    return values;
  }

  private static List<Long> where(Filter filter) {
    assertThat(table.count(List.of(filter)))
        .isEqualTo(numbers(new RowQuery(List.of(), List.of(filter), List.of(), null, 0)).size());
    return numbers(new RowQuery(List.of("mã"), List.of(filter), List.of(), null, 0));
  }

  private static List<Long> numbers(RowQuery query) {
    List<Long> numbers = new ArrayList<>();
    try (Rows rows = table.rows(query)) {
      while (rows.next()) {
        numbers.add(rows.number());
      }
    }
    return numbers;
  }

  private static Cursor cursor(Rows rows, List<Order> order) {
    List<Object> values = new ArrayList<>();
    for (Order by : order) {
      values.add(rows.value(table.column(by.column()).orElseThrow().at()));
    }
    return new Cursor(values, rows.number());
  }

  private static SequencedMap<String, ColumnType> described(Object... pairs) {
    SequencedMap<String, ColumnType> types = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      types.put((String) pairs[i], (ColumnType) pairs[i + 1]);
    }
    return types;
  }

  private static Table table(String csv, SequencedMap<String, ColumnType> types) {
    return switch (opening(csv, types)) {
      case Opening.Opened(Table opened) -> opened;
      case Opening.Unreadable(var reason) -> throw new AssertionError(reason);
      case Opening.Unfinished later -> throw new AssertionError(later.reason());
      case Opening.Busy() -> throw new AssertionError("busy");
    };
  }

  private static Opening opening(String csv) {
    return opening(csv, described());
  }

  private static Opening opening(String csv, SequencedMap<String, ColumnType> types) {
    FileStore files = context.getBean(FileStore.class);
    Digest file = files.put(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    return context
        .getBean(TableStore.class)
        .open(new TableSource(file, FileForm.CSV, types), Duration.ofSeconds(30));
  }
}

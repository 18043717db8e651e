package vn.trangtien.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Vocabulary;

/// What a text is understood as, on a shelf of a few titles and with the portal's own dictionary.
class WordingTest {

  static final Wording WORDING = new Wording(new Vocabulary());
  static final Lexicon TITLES =
      new ListedWords(
          "Trường học",
          "Bệnh viện và trung tâm y tế",
          "Điểm du lịch",
          "Cơ sở lưu trú",
          "Khách sạn",
          "Bảng giá đất năm 2026",
          "Di tích lịch sử",
          "Mực nước sông Hương",
          "Khu công nghiệp",
          "Tai nạn giao thông",
          "Chợ, siêu thị | Markets",
          "Đường tỉnh",
          "Dân số xã Dương Hòa",
          "Chất lượng không khí",
          "Hộ nghèo phường Thuận Hóa",
          "Lễ hội truyền thống | Traditional festivals",
          "Ngập lụt");

  @ParameterizedTest
  @CsvSource({
    "truwowngf hocj, trường học, decoded",
    "tru7o7ng2 ho5c, trường học, decoded",
    "benehj vieenj, bệnh viện, decoded",
    "gias ddaats, giá đất, decoded",
    "dulich, du lich, split",
    "khucongnghiep, khu cong nghiep, split",
    "khách sạnn, khách sạn, respelled",
    "di tcih, di tich, respelled",
    "di tcih lịch sử, di tích lịch sử, respelled",
    "gái đất, giá đất, respelled",
    "mực nước sôg hươngg, mực nước sông hương, respelled",
  })
  void whatWasMistypedIsMendedAndToldOf(String typed, String meant, String step) {
    Reading reading = read(typed);
    assertThat(reading.text().toLowerCase(Locale.ROOT)).isEqualTo(meant);
    assertThat(reading.steps()).anyMatch(it -> it.name().equals(step) && it.isRepair());
    assertThat(reading.steps())
        .allSatisfy(
            it -> {
              assertThat(it.words().vi()).isNotBlank();
              assertThat(it.words().en()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trường học",
        "truong hoc",
        "dương",
        "đường",
        "hoa",
        "Hoà",
        "lich su",
        "festivals",
        "festival",
        "giao thong",
        "chợ",
        "giá",
        "sông hương",
        "nước",
        "xyzzy",
        "q",
        "zzzzzz"
      })
  void aWordThatOccursIsNeverReplaced(String typed) {
    assertThat(read(typed).steps()).noneMatch(Step::isRepair);
  }

  @Test
  void literalWordsAreTakenAsTheyAre() {
    for (String typed : List.of("truwowngf hocj", "dulich", "gái đất", "TP HCM", "sở gtvt")) {
      Reading reading = WORDING.read(typed, TITLES, true);
      assertThat(reading.text()).isEqualTo(typed);
      assertThat(reading.units())
          .allSatisfy(
              it -> {
                assertThat(it.others()).isEmpty();
                assertThat(it.concepts()).isEmpty();
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hotel", "hotels", "khach san", "khách sạn", "KHÁCH SẠN"})
  void anyWayToSayItLooksForTheOthers(String typed) {
    Unit unit = read(typed).units().getFirst();
    assertThat(read(typed).units()).hasSize(1);
    assertThat(unit.others()).extracting(Unit.Phrase::label).contains("cơ sở lưu trú");
  }

  @Test
  void onlyWhatTheCatalogueHasIsLookedForAsWell() {
    Reading reading = WORDING.read("khách sạn", new ListedWords("Khách sạn"), false);
    assertThat(reading.units().getFirst().others()).isEmpty();
    assertThat(reading.steps()).isEmpty();
  }

  @Test
  void aGuardKeepsAShortFormFromMeaningTooMuch() {
    assertThat(meaning("chợ")).isNotEmpty();
    assertThat(meaning("cho người nghèo")).noneMatch(it -> it.text().equals("cho"));
    assertThat(meaning("ĐT 10")).isNotEmpty();
    assertThat(meaning("đt")).isEmpty();
  }

  @Test
  void aFormerPlaceIsFoundUnderTodaysName() {
    Step.Place place = place("hộ nghèo phường Đúc");
    assertThat(place.to()).isNotNull();
    assertThat(place.today().getFirst().label().vi()).startsWith("Phường Thuận H");
    assertThat(place.words().vi()).contains("31/12/2024", "Thuận H");
    assertThat(place.words().en()).contains("31 December 2024", "Thuan Hoa");
    assertThat(unit("hộ nghèo phường Đúc", Unit.Role.PLACE).others())
        .extracting(Unit.Phrase::label)
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("thuận h"));
  }

  @Test
  void aPlaceOfTodayIsToldOnceAndAWardIsNoCommune() {
    assertThat(place("phường Vĩ Dạ").to()).isNull();
    assertThat(place("vi da").label().vi()).isEqualTo("Phường Vỹ Dạ");
    assertThat(read("xã Vỹ Dạ").steps())
        .filteredOn(Step.Place.class::isInstance)
        .allSatisfy(it -> assertThat(it.typed()).isEqualTo("Vỹ Dạ"));
    assertThat(read("Đúc").steps()).noneMatch(Step.Place.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sở GTVT", "sở giao thông", "so giao thong van tai", "Department of Transport"})
  void anAgencyIsKnownByAnyNameTogetherWithItsSuccessor(String typed) {
    Unit unit = unit(typed, Unit.Role.AGENCY);
    assertThat(unit.concepts()).anyMatch(it -> it.name().equals("sgtvt"));
    assertThat(unit.kin()).anyMatch(it -> it.name().equals("sxd-2025"));
    assertThat(read(typed).steps()).anyMatch(Step.Agency.class::isInstance);
  }

  @Test
  void formatsAndYearsAreNoTopics() {
    Reading reading = read("trường học excel 2024");
    assertThat(reading.units())
        .extracting(Unit::role)
        .containsExactly(Unit.Role.TOPIC, Unit.Role.FORMAT, Unit.Role.YEAR);
    assertThat(reading.units()).extracting(Unit::counts).containsExactly(true, false, false);
    assertThat(read("excel").units().getFirst().counts()).isTrue();
  }

  @Test
  void commonWordsAreLeftOutButNotWhereTheyAreANameOrMayBeAnother() {
    assertThat(read("ở Huế có bao nhiêu khách sạn?").text()).isEqualTo("Huế khách sạn");
    assertThat(read("tai nan giao thong").text()).isEqualTo("tai nan giao thong");
    assertThat(read("chất lượng không khí").text()).isEqualTo("chất lượng không khí");
    assertThat(read("cho sieu thi").text()).isEqualTo("cho sieu thi");
    assertThat(read("của").text()).isEqualTo("của");
    assertThat(read("list of schools").text()).isEqualTo("list schools");
  }

  @Test
  void initialsOfATitleAreNoMisspelling() {
    assertThat(unit("CLKK", Unit.Role.INITIALS).isClear()).isTrue();
    assertThat(read("clkk").steps()).anyMatch(Step.Initials.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xã Dương Hòa", "xã Dương Hoà", "XÃ DƯƠNG HOÀ"})
  void spellingsOfOneTextAreReadAlike(String typed) {
    String decomposed = Word.clean(Normalizer.normalize(typed, Normalizer.Form.NFD));
    assertThat(read(decomposed).units()).hasSameSizeAs(read("xã Dương Hòa").units());
    assertThat(read(decomposed).words())
        .extracting(Word::exact)
        .isEqualTo(read("xã Dương Hòa").words().stream().map(Word::exact).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "\"(",
        "AND OR NOT",
        "+-&&||!(){}[]^~*?:\\/",
        "\u0301\u0301",
        "😀",
        "😀😀 trường",
        "\u0000",
        "1'; DROP TABLE x;--",
        "................",
        "sssssssssssssssssss",
        "a\u0301\u0300\u0309\u0303\u0323\u0301\u0300\u0309\u0303\u0323",
        "đđđđđđđđđđđđđđđđđđđđ"
      })
  void anyTextIsSafe(String typed) {
    Reading reading = read(typed);
    assertThat(reading.minimum()).isBetween(0, Wording.MOST_WORDS);
  }

  @Test
  @Timeout(20)
  void randomTextIsReadFastAndOnlyItsFirstWords() {
    Random random = new Random(11);
    String letters = "aăâeêioôơuưybcdđghklmnpqrstvxfjwz0123456789     \u0301\u0300\u0323.-/";
    long start = System.nanoTime();
    for (int i = 0; i < 500; i++) {
      StringBuilder typed = new StringBuilder();
      while (typed.length() < 200) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      Reading reading = read(typed.toString());
      assertThat(reading.words().size()).isLessThanOrEqualTo(4 * Wording.MOST_WORDS);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void oneThingIsEnoughWhereItIsClear() {
    assertThat(read("lễ hội xyzzy").minimum()).isEqualTo(1);
    assertThat(read("kem dua").minimum()).isEqualTo(2);
  }

  private static Reading read(String text) {
    return WORDING.read(Word.clean(text), TITLES, false);
  }

  private static Step.Place place(String text) {
    return read(text).steps().stream()
        .filter(Step.Place.class::isInstance)
        .map(Step.Place.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Unit unit(String text, Unit.Role role) {
    return read(text).units().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
  }

  private static List<Unit> meaning(String text) {
    return read(text).units().stream().filter(it -> !it.others().isEmpty()).toList();
  }
}

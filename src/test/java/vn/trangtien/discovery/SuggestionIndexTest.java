package vn.trangtien.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Folding;

class SuggestionIndexTest {

  private final List<SuggestionIndex.Entry> entries = new ArrayList<>();

  @Test
  void beginningsOfWordsInAnyOrderFindAName() {
    add("Địa điểm ăn uống", 1);
    add("Điểm du lịch", 1);
    assertThat(find("an")).containsExactly("Địa điểm ăn uống");
    assertThat(find("uo an")).containsExactly("Địa điểm ăn uống");
    assertThat(find("di di")).containsExactly("Địa điểm ăn uống", "Điểm du lịch");
    assertThat(find("ống")).isEmpty();
    assertThat(find("an xe")).isEmpty();
  }

  @Test
  void marksThatAreTypedComeFirst() {
    add("Hội làng", 9);
    add("Hồ chứa", 1);
    add("Hộ nghèo", 5);
    assertThat(find("hồ").getFirst()).isEqualTo("Hồ chứa");
    assertThat(find("hô").getFirst()).isEqualTo("Hội làng");
    assertThat(find("ho")).startsWith("Hội làng");
    assertThat(find("hồ")).hasSize(3);
    assertThat(find(Normalizer.normalize("hồ", Normalizer.Form.NFD)).getFirst())
        .isEqualTo("Hồ chứa");
  }

  @Test
  void bothPlacesOfAToneAreOne() {
    add("Hòa giải viên", 1);
    assertThat(find("hoà g")).containsExactly("Hòa giải viên");
  }

  @Test
  void barredDIsNoD() {
    add("Dân số", 9);
    add("Đất đai", 1);
    assertThat(find("đ").getFirst()).isEqualTo("Đất đai");
    assertThat(find("d").getFirst()).isEqualTo("Dân số");
  }

  @Test
  void theWellKnownAndTheShortComeFirst() {
    add("Trường học ở xa", 1);
    add("Trường học", 1);
    add("Trường đạt chuẩn", 7);
    assertThat(find("truong")).containsExactly("Trường đạt chuẩn", "Trường học", "Trường học ở xa");
  }

  @Test
  void wordsSideBySideComeBeforeWordsApart() {
    add("An ninh và đô thị uống", 100);
    add("Địa điểm ăn uống", 1);
    add("Ăn uống ngoài trời", 1);
    assertThat(find("an u"))
        .containsExactly("Ăn uống ngoài trời", "Địa điểm ăn uống", "An ninh và đô thị uống");
  }

  @Test
  void aNameOfManyIsFoundOnce() {
    entries.add(
        new SuggestionIndex.Entry(
            new Suggestion(Suggestion.Kind.AGENCY, new Text("Sở Tài chính", ""), "/agency/stc"),
            new LinkedHashSet<>(List.of("Sở Tài chính", "Sở Kế hoạch và Đầu tư")),
            1));
    assertThat(find("so")).containsExactly("Sở Tài chính");
    assertThat(find("ke hoach")).containsExactly("Sở Tài chính");
    assertThat(find("tai dau")).as("words of two names").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "*", "😀", "\u0301", "\uD800", "a b c d e f g h i j k l", "\u0000"})
  void whatIsNoWordFindsNothing(String typed) {
    add("Lễ hội", 1);
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void anEmptyIndexAnswers() {
    assertThat(find("a")).isEmpty();
    add("Lễ hội", 1);
    assertThat(new SuggestionIndex(entries).find("le", 0)).isEmpty();
  }

  @Test
  void ofManyNamesAllThatMatchAreFound() {
    String[] syllables = {
      "hồ", "hộ", "hòa", "nước", "nướng", "đường", "dương", "xe", "buýt", "học"
    };
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int word = 0; word < 3; word++) {
        name.append(syllables[random.nextInt(syllables.length)]).append(' ');
      }
      add(name + "" + i, 1);
    }
    SuggestionIndex index = new SuggestionIndex(entries);
    for (String typed : List.of("ho nuoc", "d 12", "hoc xe bu", "299", "nuon", "ho ho ho")) {
      Set<String> byHand = new LinkedHashSet<>();
      for (SuggestionIndex.Entry entry : entries) {
        String label = entry.suggestion().label().vi();
        List<String> words = List.of(Folding.of(label).split(" "));
        if (List.of(typed.split(" ")).stream()
            .allMatch(it -> words.stream().anyMatch(word -> word.startsWith(it)))) {
          byHand.add(label);
        }
      }
      List<String> found = index.find(typed, 5_000).stream().map(it -> it.label().vi()).toList();
      assertThat(found).as(typed).hasSize(Math.min(200, byHand.size())).isSubsetOf(byHand);
    }
  }

  private void add(String name, int weight) {
    String path = "/dataset/" + entries.size();
    Suggestion suggestion = new Suggestion(Suggestion.Kind.DATASET, new Text(name, ""), path);
    entries.add(new SuggestionIndex.Entry(suggestion, Set.of(name), weight));
  }

  private List<String> find(String typed) {
    return new SuggestionIndex(entries)
        .find(typed, 10).stream().map(it -> it.label().vi()).toList();
  }
}

package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;

/// Which datasets go together, in the shipped catalog.
final class JoinsApiTest {

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenTables(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void keysJoinInBothDirections() throws Exception {
    assertThat(joins("tuyen-sinh-lop-10").getFirst())
        .containsEntry("kind", "key")
        .containsEntry("column", "ma_truong")
        .containsEntry("otherColumn", "ma_truong")
        .hasEntrySatisfying(
            "dataset", it -> assertThat(it.toString()).endsWith("/quy-mo-truong-lop"));
    assertThat(joins("quy-mo-truong-lop"))
        .anySatisfy(
            it ->
                assertThat(it)
                    .containsEntry("kind", "key")
                    .hasEntrySatisfying(
                        "dataset", by -> assertThat(by.toString()).endsWith("/tuyen-sinh-lop-10")));
  }

  @Test
  void codesJoinWhereTheyMeanTheSame() throws Exception {
    List<Map<String, Object>> found = joins("mua-muc-nuoc");
    assertThat(found)
        .filteredOn(it -> it.get("kind").equals("code"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.get("codeList").toString()).endsWith("/place");
              assertThat(it.get("reason").toString()).contains("01/07/2025");
              assertThat(it.get("dataset").toString()).doesNotEndWith("/mua-muc-nuoc");
            });
  }

  @Test
  void whatIsWithdrawnJoinsNothing() throws Exception {
    assertThat(joins("quy-mo-truong-lop").toString()).contains("tuyen-sinh-lop-10");
    portal.bean(Catalog.class).withdraw(Iri.own("/dataset/truong-hoc"), "Thử", "tester");
    assertThat(joins("quy-mo-truong-lop").toString()).doesNotContain("/dataset/truong-hoc\"");
    assertThat(portal.get("/api/v1/datasets/truong-hoc/joins").statusCode()).isIn(404, 410);
    assertThat(portal.get("/api/v1/datasets/khong/joins").statusCode()).isEqualTo(404);
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
    String tag =
        portal.get("/api/v1/datasets/le-hoi/joins").headers().firstValue("etag").orElseThrow();
    assertThat(portal.get("/api/v1/datasets/le-hoi/joins", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> joins(String slug) throws Exception {
    return (List<Map<String, Object>>)
        portal.json("/api/v1/datasets/" + slug + "/joins").get("joins");
  }
}

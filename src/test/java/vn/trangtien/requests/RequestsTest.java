package vn.trangtien.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.publishing.CatalogImport;

/// Asking for data over HTTP, on whichever database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RequestsTest {

  private static final String BASE = "https://data.example.vn";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final String WISH = "Danh sách cây xanh đường phố, có tọa độ từng cây";

  private EmbeddedServer server;
  private HttpClient client;

  /// A new, empty database; an empty text for the embedded one.
  abstract String database();

  @BeforeAll
  void open(@TempDir Path folder) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.data", folder.toString());
    settings.put("portal.database", database());
    settings.put("portal.base", BASE);
    settings.put("portal.requests.least-seconds", 0);
    settings.put("portal.requests.hourly", 6);
    settings.put("portal.requests.trust-forwarded", true);
    settings.put("micronaut.server.port", -1);
    server = ApplicationContext.run(EmbeddedServer.class, settings);
    bean(CatalogImport.class).first();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  void close() {
    client.close();
    server.close();
  }

  @Test
  void whatIsAskedForStandsInTheQueueAtOnce() throws Exception {
    HttpResponse<String> sent = send("/request", form("what", WISH, "agency", "sdl"), "a");
    assertThat(sent.statusCode()).isEqualTo(303);
    String page = sent.headers().firstValue("Location").orElseThrow();
    assertThat(page).matches("/requests/\\d+");
    assertThat(get(page).body()).contains(WISH, "noindex", "Mới");
    assertThat(get("/en" + page).body()).contains(WISH, "New");
    assertThat(get("/requests").body()).contains("Danh sách cây xanh", "noindex");
    assertThat(get("/requests?agency=sdl&status=new").body()).contains("Danh sách cây xanh");
    assertThat(get("/requests?status=opened&agency=nope").body()).contains("Chưa có yêu cầu nào");
    assertThat(get("/api/v1/requests?agency=sdl").body())
        .contains("\"kind\":\"data\"", WISH, BASE + page, "\"Mới\"");
    assertThat(get("/requests.atom").body()).contains("<feed", BASE + page, "cây xanh");
  }

  @Test
  void anErrorIsReportedOfADatasetAndItsPublisher() throws Exception {
    assertThat(get("/request?dataset=le-hoi").body()).contains("/dataset/le-hoi", "Báo lỗi");
    Map<String, String> report = form("what", "Ngày của lễ hội bị sai", "dataset", "le-hoi");
    report.put("part", "cột ngay_bat_dau, dòng 3");
    HttpResponse<String> sent = send("/en/request", report, "b");
    String page = sent.headers().firstValue("Location").orElseThrow();
    assertThat(page).startsWith("/en/requests/");
    assertThat(get(page).body()).contains("cột ngay_bat_dau, dòng 3", "/en/dataset/le-hoi");
    assertThat(bean(RequestDesk.class).tally(Iri.own("/agency/svhtt")).asked()).isPositive();
    assertThat(get("/request?dataset=nope").statusCode()).isEqualTo(404);
    assertThat(get("/request?dataset=../x").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormThatIsSentTwiceIsOneRequest() throws Exception {
    Map<String, String> form = form("what", WISH);
    String first = send("/request", form, "c").headers().firstValue("Location").orElseThrow();
    String second = send("/request", form, "c").headers().firstValue("Location").orElseThrow();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatStrangersWriteIsTextAndNothingElse() throws Exception {
    String hostile = "</p><script>alert(1)</script> [a](javascript:x) \u0007 https://x.example/a";
    HttpResponse<String> sent = send("/request", form("what", hostile), "d");
    String page = get(sent.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page)
        .contains("&lt;script>", "https://x.example/a")
        .doesNotContain("<script>alert", "href=\"https://x.example", "\u0007");
    assertThat(get("/requests").body()).doesNotContain("<script>alert");
    assertThat(get("/requests.atom").body()).contains("&lt;script").doesNotContain("\u0007");
  }

  @Test
  void aTitleIsNotCutThroughACharacterWhichNoFeedCouldHold() throws Exception {
    String trees = "x" + "🌳".repeat(100);
    HttpResponse<String> sent = send("/request", form("what", trees), "trees");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    HttpResponse<String> feed = get("/requests.atom");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("x🌳🌳", "🌳…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngắn | 10 ký tự",
        "Cần dữ liệu, gọi tôi số 0912 345 678 nhé | số điện thoại",
        "Cần dữ liệu, viết về nguyen.van.a@example.vn | số điện thoại",
        "Hồ sơ của tôi có số 046085001234 bị sai | số điện thoại",
        "Xem https://a.vn và http://b.vn và www.c.vn | 2 liên kết",
      })
  void whatMustBeMendedIsSaidAndNothingIsLost(String what, String said) throws Exception {
    HttpResponse<String> answer = send("/request", form("what", what, "purpose", "để học"), "e");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(said, what, "để học", "aria-invalid=\"true\"");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(TOKEN.matcher(answer.body()).find()).isTrue();
  }

  @Test
  void everyFieldHasItsLength() throws Exception {
    Map<String, String> form = form("what", "a ".repeat(1_200), "place", "p".repeat(201));
    HttpResponse<String> answer = send("/en/request", form, "e");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("At most 2000 characters", "At most 200 characters");
    Map<String, String> large = form("what", "x".repeat(70_000));
    assertThat(send("/request", large, "e").statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b", "....", "AAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAA"})
  void aTokenThatIsNotOursIsRenewedAndTheTextKept(String token) throws Exception {
    HttpResponse<String> answer = send("/request", form("what", WISH, "token", token), "f");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("bấm gửi lại", WISH);
    Matcher fresh = TOKEN.matcher(answer.body());
    assertThat(fresh.find()).isTrue();
    assertThat(bean(FormTokens.class).read(fresh.group(1))).isPresent();
  }

  @Test
  void anotherNodeKnowsTheTokensOfThisOne() {
    String token = bean(FormTokens.class).issue();
    FormTokens another = server.getApplicationContext().createBean(FormTokens.class);
    assertThat(another.read(token)).isPresent();
    assertThat(another.read(token.replaceFirst("^.", "_"))).isEmpty();
  }

  @Test
  void whoFillsTheFieldThatPeopleDoNotSeeIsToldNothing() throws Exception {
    long before = bean(DataRequestRepository.class).page("", "", 100, 0).size();
    HttpResponse<String> answer = send("/request", form("what", WISH, "link", "http://x"), "g");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(bean(DataRequestRepository.class).page("", "", 100, 0)).hasSize((int) before);
  }

  @Test
  void oneAddressHasItsShareOfAnHour() throws Exception {
    for (int i = 0; i < 6; i++) {
      assertThat(send("/request", form("what", WISH), "h").statusCode()).isEqualTo(303);
    }
    HttpResponse<String> seventh = send("/request", form("what", WISH), "h");
    assertThat(seventh.statusCode()).isEqualTo(429);
    assertThat(seventh.body()).contains(WISH);
    assertThat(send("/request", form("what", WISH), "i").statusCode()).isEqualTo(303);
  }

  @Test
  void otherSitesCannotSendTheForm() throws Exception {
    Map<String, String> form = form("what", WISH);
    assertThat(send("/request", form, "j", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(send("/request", form, "j", "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(send("/request", form, "j", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(send("/request", form, "j", "Origin", BASE).statusCode()).isEqualTo(303);
  }

  @Test
  void aVoteCountsOnceADay() throws Exception {
    HttpResponse<String> sent = send("/request", form("what", WISH), "k");
    String page = sent.headers().firstValue("Location").orElseThrow();
    for (String address : new String[] {"k", "k", "l"}) {
      assertThat(send(page + "/votes", Map.of(), address).statusCode()).isEqualTo(303);
    }
    assertThat(get(page).body()).contains("2 người nữa cũng cần");
    assertThat(send("/requests/999999/votes", Map.of(), "k").statusCode()).isEqualTo(404);
  }

  @Test
  void whoMeetsAnErrorIsAskedWhetherOthersSeeItToo() throws Exception {
    HttpResponse<String> sent =
        send("/request", form("what", "Dòng 3 ghi sai tên xã", "dataset", "le-hoi"), "m");
    String page = sent.headers().firstValue("Location").orElseThrow();
    assertThat(get(page).body()).contains("Tôi cũng gặp").doesNotContain("Tôi cũng cần");
    assertThat(send(page + "/votes", Map.of(), "n").statusCode()).isEqualTo(303);
    assertThat(get(page).body()).contains("1 người nữa cũng gặp");
  }

  @Test
  void operatorsAnswerAndHide() throws Exception {
    HttpResponse<String> sent = send("/request", form("what", WISH), "m");
    String page = sent.headers().firstValue("Location").orElseThrow();
    long id = Long.parseLong(page.replaceAll("\\D", ""));
    RequestDesk desk = bean(RequestDesk.class);
    assertThatThrownBy(() -> desk.answer(id, "nope", "x", "")).isInstanceOf(PortalException.class);
    assertThatThrownBy(() -> desk.answer(id, "declined", "Vì sao", ""))
        .hasMessageContaining("luat-");
    assertThatThrownBy(() -> desk.answer(id, "declined", "Vì sao", "luat-nope"))
        .hasMessageContaining("luat-nope");
    assertThatThrownBy(() -> desk.answer(987_654, "opened", "Đã có", ""))
        .hasMessageContaining("987654");
    desk.answer(id, "declined", "Dữ liệu này có bí mật.", "luat-tiep-can-thong-tin-2016");
    assertThat(get(page).body())
        .contains("Dữ liệu này có bí mật.", "Luật Tiếp cận thông tin", "Không mở được")
        .doesNotContain("noindex");
    assertThat(get("/api/v1/requests?status=declined").body()).contains("\"count\":1");
    assertThat(desk.lines()).anyMatch(it -> it.startsWith(id + "\tdeclined\t"));
    desk.hide(id);
    assertThat(get(page).statusCode()).isEqualTo(410);
    assertThat(get("/api/v1/requests?status=declined").body()).contains("\"count\":0");
  }

  @ParameterizedTest
  @CsvSource({
    "/requests/x, 404",
    "/requests/0, 404",
    "/requests/99999999999999999999, 404",
    "/requests?page=0, 400",
    "/requests?page=9999, 400",
    "/requests?foo=1, 400",
    "/requests?status=%3Cb%3E, 400",
    "/api/v1/requests?size=101, 400",
    "/requests.atom?x=y, 400",
    "/request?q=%F0%9F%8C%B3, 200",
  })
  void whatCannotBeReadIsRefused(String path, int status) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void anotherTypeOfBodyIsRefused() throws Exception {
    HttpRequest json =
        HttpRequest.newBuilder(URI.create(server.getURI() + "/request"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))
            .build();
    assertThat(client.send(json, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    assertThat(send("/request", Map.of(), "n").statusCode()).isEqualTo(400);
  }

  private <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /// A form that was opened now, filled with names and values by turns.
  private Map<String, String> form(String... fields) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("token", bean(FormTokens.class).issue());
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  private HttpResponse<String> send(
      String path, Map<String, String> form, String address, String... headers) throws Exception {
    StringBuilder body = new StringBuilder();
    form.forEach((name, value) -> body.append(name).append('=').append(encoded(value)).append('&'));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.getURI() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .header("X-Forwarded-For", address)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    String accept = path.contains("/api/") ? "application/json" : "text/html, */*;q=0.5";
    return client.send(
        HttpRequest.newBuilder(URI.create(server.getURI() + path)).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

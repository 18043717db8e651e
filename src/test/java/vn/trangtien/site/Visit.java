package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// What one reader sees, in a browser that knows nothing of readers before.
///
/// At its end nothing may have been complained of in the console, and nobody asked but the portal.
final class Visit implements AutoCloseable {

  final BrowserContext context;
  final Page page;

  private final String base;
  private final List<String> asked = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();

  Visit(Browser browser, String base, Browser.NewContextOptions options) {
    this.base = base;
    context = browser.newContext(options);
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onRequest(it -> asked.add(it.url()));
    page.onResponse(responses::add);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        it -> {
          if (it.type().equals("error") || it.type().equals("warning")) {
            complaints.add(it.text());
          }
        });
  }

  void open(String path) {
    page.navigate(base + path);
  }

  /// That the page was refused is no fault: browsers complain of each answer from 400 on.
  void wasRefused() {
    complaints.removeIf(it -> it.startsWith("Failed to load resource"));
  }

  /// Waits until the page at `path` is open.
  void at(String path) {
    page.waitForURL(base + path);
  }

  /// The path and the query that stand in the address bar.
  String path() {
    return page.url().substring(base.length());
  }

  String title() {
    return text("h1");
  }

  /// What the first element of `selector` says.
  String text(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  Locator link(String name) {
    return page.locator("main").getByText(name, new Locator.GetByTextOptions().setExact(true));
  }

  /// Whether all of it stands in what a reader sees without scrolling.
  boolean isOnFirstScreen(String selector) {
    return (boolean)
        page.evaluate(
            "it => { const box = document.querySelector(it).getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0"
                + " && box.right <= innerWidth && box.height >= 24; }",
            selector);
  }

  boolean isFocused(String selector) {
    return (boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
  }

  void waitForFocus(String selector) {
    page.waitForFunction("it => document.activeElement.matches(it)", selector);
  }

  /// The field that its label names.
  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /// The bytes that a click on `link` brings.
  byte[] download(Locator link) {
    try (var stream = page.waitForDownload(link::click).createReadStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  List<String> asked() {
    return List.copyOf(asked);
  }

  /// What was sent, packed, by address; asked for when all has come.
  Map<String, Integer> sizes() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Map<String, Integer> sizes = new TreeMap<>();
    List.copyOf(responses).forEach(it -> sizes.put(it.url(), packed(it.url(), it.body())));
    return sizes;
  }

  /// The sum of what was sent, in bytes.
  int weight() {
    return sizes().values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What was sent so far is not counted.
  void forget() {
    responses.clear();
  }

  /// What is sent: fonts and images are packed already.
  private static int packed(String url, byte[] body) {
    if (url.matches(".*\\.(woff2|png|ico)$")) {
      return body.length;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.size();
  }

  @Override
  public void close() {
    String last = page.url();
    context.close();
    assertThat(complaints).as(last).isEmpty();
    assertThat(asked).isNotEmpty().allMatch(it -> it.startsWith(base) || it.startsWith("data:"));
  }
}

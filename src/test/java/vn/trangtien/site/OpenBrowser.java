package vn.trangtien.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Chromium before a running portal; both are started once for all tests that ask for them.
final class OpenBrowser implements AutoCloseable {

  /// As wide as a small phone of today.
  static final int PHONE = 390;

  /// As wide as a laptop's window.
  static final int DESK = 1280;

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  final OpenPortal portal;
  private final Playwright playwright;
  private final Browser browser;

  private OpenBrowser() throws Exception {
    portal = new OpenPortal(Files.createTempDirectory("browser"));
    portal.publishTwice();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  Visit visit(int width) {
    return visit(options(width));
  }

  Visit visit(int width, ColorScheme scheme) {
    return visit(options(width).setColorScheme(scheme));
  }

  Visit withoutScripts(int width) {
    return visit(options(width).setJavaScriptEnabled(false));
  }

  Visit withHeaders(int width, Map<String, String> headers) {
    return visit(options(width).setExtraHTTPHeaders(headers));
  }

  private Visit visit(Browser.NewContextOptions options) {
    return new Visit(browser, portal.base(), options);
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 844).setAcceptDownloads(true);
  }

  @Override
  public void close() {
    playwright.close();
    portal.close();
  }

  /// Hands the browser to tests that ask for it; where there is none, they are left out, unless
  /// `CI` is set.
  static final class Resolver implements ParameterResolver, ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return System.getenv("CI") != null || Files.isExecutable(CHROMIUM)
          ? ConditionEvaluationResult.enabled("")
          : ConditionEvaluationResult.disabled("There is no " + CHROMIUM);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OpenBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(OpenBrowser.class.getName(), it -> open());
    }

    private static OpenBrowser open() {
      try {
        return new OpenBrowser();
      } catch (Exception failed) {
        throw new AssertionError(failed);
      }
    }
  }
}

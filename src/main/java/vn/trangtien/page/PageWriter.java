package vn.trangtien.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Language;

/// Draws views by their templates and answers them so that a browser asks again but loads nothing
/// twice.
@Singleton
public final class PageWriter {

  private static final String ENGLISH = "/en";

  /// [Save-Data](https://wicg.github.io/savedata/#save-data-request-header-field)
  private static final String SAVE_DATA = "Save-Data";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageWriter.class.getClassLoader(), "vn.trangtien");
  private final Frame.Site site;

  PageWriter(Frame.Site site) {
    this.site = site;
  }

  /// What every page knows, for the page that `request` asks for.
  public Frame frame(HttpRequest<?> request) {
    URI uri = request.getUri();
    String path = uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
    String rest = english ? path.substring(ENGLISH.length()) : path;
    Language language = english ? Language.EN : Language.VI;
    boolean saving = "on".equalsIgnoreCase(request.getHeaders().get(SAVE_DATA));
    String plain = rest.isEmpty() ? "/" : Frame.plainly(rest);
    return new Frame(language, plain, query, saving, site);
  }

  /// A page that is what it says; 304 where the browser has it already.
  ///
  /// @param template its path in `src/main/jte` without the suffix; it takes `view` alone
  public HttpResponse<byte[]> page(HttpRequest<?> request, String template, Object view) {
    byte[] html = html(template, view);
    EntityTag tag = EntityTag.weak(Digest.of(html).hex().substring(0, 20));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(html);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .header(HttpHeaders.VARY, SAVE_DATA)
        .header(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
  }

  /// The same page with links to its RDF forms
  /// ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
  public HttpResponse<byte[]> page(
      HttpRequest<?> request, String template, Object view, List<MetadataForm> forms) {
    HttpResponse<byte[]> response = page(request, template, view);
    if (response instanceof MutableHttpResponse<byte[]> open) {
      forms.forEach(form -> open.header(HttpHeaders.LINK, form.link()));
    }
    return response;
  }

  /// Another address for what was asked, in the same language.
  public HttpResponse<byte[]> seeOther(HttpRequest<?> request, String path) {
    return HttpResponse.seeOther(URI.create(frame(request).href(path)));
  }

  byte[] html(String template, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template + ".jte", view, output);
    return output.toByteArray();
  }
}

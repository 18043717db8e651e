package vn.trangtien.actions;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.ckan.JsonTree;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;

/// How answers and refusals are sent: as JSON, or as a script that hands JSON to a function of the
/// page that asked for one ([JSONP](https://en.wikipedia.org/wiki/JSONP)).
@Singleton
public final class ActionAnswers {

  private static final String JSON = "application/json;charset=utf-8";
  private static final String SCRIPT = "application/javascript;charset=utf-8";
  private static final String CACHING = "public, max-age=0, must-revalidate";
  private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,99}");

  ActionAnswers() {}

  /// An answer; a client that has it already is told so.
  public MutableHttpResponse<?> ok(HttpRequest<?> request, Object tree) {
    byte[] json = JsonTree.of(tree);
    if (request.getMethod() == HttpMethod.POST) {
      return sent(HttpResponse.ok(json), JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    String function = request.getParameters().get("callback");
    if (function != null && !FUNCTION.matcher(function).matches()) {
      return bad(
          HttpStatus.BAD_REQUEST,
          "“callback” phải là tên một hàm. / “callback” must be the name of a function.");
    }
    byte[] body = function == null ? json : script(function, json);
    EntityTag tag = EntityTag.weak(Digest.of(body).hex().substring(0, 32));
    return tag.isHeldBy(request)
        ? named(HttpResponse.notModified(), tag)
        : named(sent(HttpResponse.ok(body), function == null ? JSON : SCRIPT), tag);
  }

  /// A refusal in CKAN's envelope.
  MutableHttpResponse<?> refused(Map<String, Object> envelope, ActionException refused) {
    envelope.put("success", false);
    envelope.put("error", refused.error());
    MutableHttpResponse<byte[]> response =
        sent(HttpResponse.status(refused.status()).body(JsonTree.of(envelope)), JSON);
    refused.headers().forEach(response::header);
    return response;
  }

  /// A refusal before any call was found: CKAN answers a bare text.
  public MutableHttpResponse<?> bad(HttpStatus status, @Nullable String reason) {
    String message = "Bad request" + (reason == null ? "" : " - " + reason);
    return sent(HttpResponse.status(status).body(JsonTree.of(message)), JSON);
  }

  /// A leading comment keeps other programs from taking the script for their own.
  private static byte[] script(String function, byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    String safe = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return ("/**/" + function + "(" + safe + ");").getBytes(StandardCharsets.UTF_8);
  }

  private static MutableHttpResponse<byte[]> sent(MutableHttpResponse<byte[]> it, String type) {
    return it.header(HttpHeaders.CONTENT_TYPE, type);
  }

  private static <T> MutableHttpResponse<T> named(MutableHttpResponse<T> it, EntityTag tag) {
    return it.header(HttpHeaders.ETAG, tag.toString()).header(HttpHeaders.CACHE_CONTROL, CACHING);
  }
}

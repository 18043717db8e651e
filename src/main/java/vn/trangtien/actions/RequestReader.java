package vn.trangtien.actions;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what a call is asked with, from where CKAN looks for it and in its order: a form, the
/// address (of a POST as well, for R's clients send an empty body), a JSON body
/// ([views/api.py](https://github.com/ckan/ckan/blob/master/ckan/views/api.py)).
@Singleton
public final class RequestReader {

  /// A body that is none of what CKAN reads.
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message, null, false, false);
    }
  }

  private static final int MOST_PARAMETERS = 200;

  private final JsonText json;

  RequestReader(JsonText json) {
    this.json = json;
  }

  Arguments read(HttpRequest<?> request, byte[] body) throws Unreadable {
    Map<String, Object> values = values(request, new String(body, StandardCharsets.UTF_8));
    values.remove("callback");
    return new Arguments(values, json);
  }

  /// What an address says that is no call.
  public Arguments address(HttpRequest<?> request) {
    return new Arguments(parameters(request), json);
  }

  /// What is asked under another address.
  public Arguments of(Map<String, Object> values) {
    return new Arguments(values, json);
  }

  private Map<String, Object> values(HttpRequest<?> request, String body) throws Unreadable {
    String type = request.getContentType().map(MediaType::getName).orElse("");
    if (type.equals(MediaType.MULTIPART_FORM_DATA)) {
      throw new Unreadable(
          "Nội dung phải là JSON hoặc application/x-www-form-urlencoded. / The body must be JSON or"
              + " application/x-www-form-urlencoded.");
    }
    if (request.getMethod() == HttpMethod.POST
        && type.equals(MediaType.APPLICATION_FORM_URLENCODED)
        && !body.isBlank()) {
      return form(body);
    }
    Map<String, Object> address = parameters(request);
    if (!address.isEmpty() || body.isBlank()) {
      return address;
    }
    return members(body);
  }

  private static Map<String, Object> parameters(HttpRequest<?> request) {
    Map<String, Object> address = new LinkedHashMap<>();
    request
        .getParameters()
        .asMap(String.class, List.class)
        .forEach((name, given) -> address.put(name, mixed(given)));
    return address;
  }

  /// A form; one with a single name and no value is JSON that an old client calls a form.
  private Map<String, Object> form(String body) throws Unreadable {
    if (body.stripLeading().startsWith("{")) {
      return members(body);
    }
    Map<String, List<String>> fields =
        new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_PARAMETERS).parameters();
    if (fields.size() == 1) {
      Map.Entry<String, List<String>> only = fields.entrySet().iterator().next();
      if (only.getValue().equals(List.of("")) || only.getValue().equals(List.of("1"))) {
        return members(only.getKey());
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach((name, given) -> values.put(name, mixed(given)));
    return values;
  }

  private Map<String, Object> members(String body) throws Unreadable {
    Object tree =
        json.read(body)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "Error decoding JSON data. Nội dung không phải JSON. / The body is no"
                            + " JSON."));
    if (!(tree instanceof Map<?, ?> members)) {
      throw new Unreadable(
          "Nội dung phải là một đối tượng JSON. / Request data JSON needs to be a dictionary.");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (value != null) {
            values.put(String.valueOf(name), value);
          }
        });
    return values;
  }

  /// A name that was given twice has a list, one that was given once a text.
  private static Object mixed(List<?> given) {
    return given.size() == 1 ? String.valueOf(given.getFirst()) : List.copyOf(given);
  }
}

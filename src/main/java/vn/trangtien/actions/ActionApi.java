package vn.trangtien.actions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.ProblemException;

/// The calls of CKAN's Action API, by GET and by POST.
@Controller("/api")
@Produces(MediaType.ALL)
final class ActionApi {

  private static final Logger LOG = LoggerFactory.getLogger(ActionApi.class);

  /// What every call that changes something is called in CKAN.
  private static final Pattern WRITES =
      Pattern.compile(
          "[a-z_]{1,60}_(create|update|delete|patch|purge|upsert|revise|reorder|chained|invite|set"
              + "|submit|clear|reset|add|remove)|(follow|unfollow)_[a-z]{1,20}");

  private final Map<String, Action> actions;
  private final RequestReader reader;
  private final ActionAnswers answers;
  private final BaseAddress base;
  private final int mostBytes;

  ActionApi(
      List<ActionSet> sets,
      RequestReader reader,
      ActionAnswers answers,
      BaseAddress base,
      ActionsConfiguration configuration) {
    this.actions =
        sets.stream()
            .flatMap(it -> it.actions().stream())
            .collect(Collectors.toMap(Action::name, it -> it));
    this.reader = reader;
    this.answers = answers;
    this.base = base;
    this.mostBytes = configuration.bodyKilobytes() << 10;
  }

  /// Which API this is; without a number CKAN calls it the first.
  @Get(uris = {"/", "/3", "/1", "/2"})
  HttpResponse<?> root(HttpRequest<?> request) {
    String last = request.getPath().replaceFirst("^.*/", "");
    return answers.ok(request, Map.of("version", last.matches("[123]") ? Long.parseLong(last) : 1));
  }

  /// A call whose arguments stand in the address.
  @Get(uris = {"/action/{name}", "/3/action/{name}"})
  HttpResponse<?> get(HttpRequest<?> request, String name) {
    return answer(request, name, new byte[0]);
  }

  /// A call whose arguments stand in the body, or in the address.
  @Post(uris = {"/action/{name}", "/3/action/{name}"})
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, String name, @Body @Nullable byte[] body) {
    return answer(request, name, body == null ? new byte[0] : body);
  }

  private HttpResponse<?> answer(HttpRequest<?> request, String name, byte[] body) {
    if (body.length > mostBytes) {
      return answers.bad(
          HttpStatus.REQUEST_ENTITY_TOO_LARGE,
          "Nội dung gửi lên quá lớn. / The body is larger than " + (mostBytes >> 10) + " KB.");
    }
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("help", base.of("/api/3/action/help_show?name=") + shown(name));
    try {
      Action action = actions.get(name);
      if (action == null) {
        return unknown(request, name, envelope);
      }
      Arguments arguments = reader.read(request, body).of(action);
      Object result = action.call().answer(arguments);
      envelope.put("success", true);
      envelope.put("result", result);
      return answers.ok(request, envelope);
    } catch (RequestReader.Unreadable unreadable) {
      return answers.bad(HttpStatus.BAD_REQUEST, "JSON Error: " + unreadable.getMessage());
    } catch (ActionException refused) {
      return answers.refused(envelope, refused);
    } catch (ProblemException refused) {
      return answers.refused(envelope, ActionException.of(refused.problem()));
    } catch (RuntimeException broken) {
      LOG.error("{} fails", name, broken);
      return answers.refused(envelope, ActionException.internal());
    }
  }

  private HttpResponse<?> unknown(
      HttpRequest<?> request, String name, Map<String, Object> envelope) {
    if (!WRITES.matcher(name).matches()) {
      return answers.bad(HttpStatus.BAD_REQUEST, "Action name not known: " + shown(name));
    }
    if (request.getMethod() != HttpMethod.POST) {
      return answers.bad(
          HttpStatus.BAD_REQUEST,
          "JSON Error: Invalid request. Please use POST method for your request");
    }
    return answers
        .refused(
            envelope,
            ActionException.denied(
                "API này chỉ để đọc; cơ quan công bố dữ liệu ở bàn làm việc của cổng.",
                "This API is for reading only; agencies publish at the portal's own desk."))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static String shown(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_.-]", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }
}

package vn.trangtien.mcp;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.ClientAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// The streamable HTTP transport, without sessions and without streams
/// ([MCP, Transports](https://modelcontextprotocol.io/specification/2025-11-25/basic/transports)).
@Controller("/mcp")
final class McpEndpoint {

  private static final String PROTOCOL = "MCP-Protocol-Version";

  private final McpConfiguration limits;
  private final Messages messages;
  private final Set<String> origins;
  private final Semaphore places;

  McpEndpoint(McpConfiguration limits, Messages messages, BaseAddress base) {
    this.limits = limits;
    this.messages = messages;
    this.places = new Semaphore(limits.calls(), true);
    URI own = URI.create(base.value());
    Stream<String> more = limits.origins() == null ? Stream.of() : limits.origins().stream();
    this.origins =
        Stream.concat(Stream.of(own.getScheme() + "://" + own.getRawAuthority()), more)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Takes one message and answers it; one that asks for nothing is taken with 202.
  @Post
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> post(HttpRequest<?> http, @Body byte @Nullable [] body)
      throws InterruptedException {
    check(http);
    byte[] message = body == null ? new byte[0] : body;
    if (message.length > limits.bodyKilobytes() * 1_024) {
      throw tooLong();
    }
    if (!places.tryAcquire(limits.waitSeconds(), TimeUnit.SECONDS)) {
      throw busy();
    }
    try {
      String client = ClientAddress.of(http, limits.trustForwarded());
      Optional<Messages.Reply> reply = messages.answer(message, client);
      return reply
          .map(it -> HttpResponse.<byte[]>status(it.status()).body(it.json()))
          .orElseGet(() -> HttpResponse.status(HttpStatus.ACCEPTED))
          .contentType(MediaType.APPLICATION_JSON_TYPE)
          .header(HttpHeaders.CACHE_CONTROL, "no-store");
    } finally {
      places.release();
    }
  }

  /// There is no stream to listen to.
  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> get() {
    throw onlyPost();
  }

  /// There is no session to end.
  @Delete
  @Produces(MediaType.ALL)
  HttpResponse<?> delete() {
    throw onlyPost();
  }

  /// A page of a stranger must not ask in the name of who reads it, nor by a name that was made to
  /// point here.
  private void check(HttpRequest<?> http) {
    String origin = http.getHeaders().get(HttpHeaders.ORIGIN);
    if (origin != null && !origins.contains(origin)) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.FORBIDDEN,
              "origin-not-allowed",
              "Trang web khác không được gọi MCP của cổng; hãy gọi từ chương trình, hoặc xin người"
                  + " vận hành thêm nguồn này vào portal.mcp.origins.",
              "Pages of other sites may not call the portal's MCP; call it from a program, or ask"
                  + " the operator to add this origin to portal.mcp.origins."));
    }
    String protocol = http.getHeaders().get(PROTOCOL);
    if (protocol != null && !messages.protocols().contains(protocol)) {
      String all = String.join(", ", messages.protocols());
      throw new ProblemException(
          Problem.badRequest(
              PROTOCOL + " không phải bản mà cổng hiểu; có: " + all + ".",
              PROTOCOL + " is none that the portal speaks; there are: " + all + "."));
    }
  }

  private ProblemException tooLong() {
    return new ProblemException(
        Problem.of(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "message-too-long",
            "Thông điệp dài hơn " + limits.bodyKilobytes() + " KB.",
            "The message is longer than " + limits.bodyKilobytes() + " KB."));
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "mcp-busy",
                "Cổng đang trả lời nhiều tác nhân. Xin thử lại sau ít giây.",
                "The portal is answering many agents. Please try again in a few seconds.")
            .with(HttpHeaders.RETRY_AFTER, "5"));
  }

  private static ProblemException onlyPost() {
    return new ProblemException(
        Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Đây là máy chủ MCP không phiên, không luồng: hãy gửi thông điệp bằng POST.",
                "This is an MCP server without sessions and streams: send messages by POST.")
            .with(HttpHeaders.ALLOW, "POST"));
  }
}

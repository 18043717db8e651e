package vn.trangtien.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import vn.trangtien.identifier.PortalException;

/// Routes as the rooms have them, for what every face shares.
final class Sample {

  private Sample() {}

  @Controller("/sample")
  @Requires(env = "http-sample")
  static final class Pages {
    @Get("/{name}")
    @Produces(MediaType.TEXT_HTML)
    String page(@PathVariable String name) {
      if (name.equals("gone")) {
        throw new ProblemException(
            Problem.of(HttpStatus.GONE, "withdrawn", "Đã gỡ.", "Withdrawn."));
      }
      return "<p>" + name;
    }
  }

  @Controller("/sample")
  @Requires(env = "http-sample")
  static final class Data {
    @Get("/{name}")
    @Produces({"text/turtle", "application/ld+json", "application/n-triples"})
    HttpResponse<byte[]> data(@PathVariable String name) {
      return HttpResponse.ok(name.getBytes(StandardCharsets.UTF_8));
    }

    @Get("/only/json")
    @Produces(MediaType.APPLICATION_JSON)
    String json(@QueryValue int size) {
      return "{\"size\":" + size + "}";
    }

    @Get("/only/any")
    @Produces(MediaType.ALL)
    HttpResponse<String> any(HttpRequest<?> request) {
      return HttpResponse.ok(String.join("|", request.getHeaders().getAll("Accept")))
          .contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    @Get("/only/broken")
    @Produces(MediaType.APPLICATION_JSON)
    String broken() {
      throw new IllegalStateException("secret /var/lib/secret");
    }

    @Get("/only/away")
    @Produces(MediaType.APPLICATION_JSON)
    String away() {
      throw new PortalException(PortalException.Code.DATABASE_AWAY, "jdbc:secret");
    }

    @Post("/only/post")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN)
    String post(@Body String body) {
      return body.length() + "";
    }
  }

  @Primary
  @Singleton
  @Requires(env = "http-sample")
  static final class Page implements ProblemPage {
    @Override
    public byte[] html(HttpRequest<?> request, Problem problem, String trace) {
      return ("<h1>" + problem.message().vi() + "</h1>").getBytes(StandardCharsets.UTF_8);
    }
  }
}

package vn.trangtien.sparql;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import vn.trangtien.http.BaseAddress;

/// The name of the graph that holds the ontologies and code lists: it leads to what describes them
/// ([Cool URIs, 4.3](https://www.w3.org/TR/cooluris/#r303gendocument)).
@Controller("/ontologies")
final class OntologiesEndpoint {

  private final URI description;

  OntologiesEndpoint(BaseAddress base) {
    this.description = URI.create(base.of("/ns/portal"));
  }

  @Get
  HttpResponse<?> graph() {
    return HttpResponse.seeOther(description);
  }
}

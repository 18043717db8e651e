package vn.trangtien.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// What the document says holds for what the portal answers.
@ExtendWith(ShippedPortal.Resolver.class)
class OpenApiTest {

  private static final String DOCUMENT = Described.DOCUMENT;

  /// What answers no JSON of the portal's own though its route says no type: files, pictures, and
  /// addresses that only lead elsewhere.
  private static final Set<String> OTHERS =
      Set.of(
          "get /assets/{}/{}",
          "get /favicon.ico",
          "get /catalog/dump.{}.{}",
          "get /download/{}/{}",
          "get /file/{}/{}",
          "get /ontologies",
          "get /organization",
          "get /organization/{}",
          "get /group",
          "get /group/{}",
          "get /tag/{}",
          "get /resource/{}",
          "get /dataset/{}/resource/{}",
          "get /dataset/{}/resource/{}/download",
          "get /dataset/{}/resource/{}/download/{}",
          // The Model Context Protocol has no streams here: both are refused.
          "get /mcp",
          "delete /mcp",
          // Each call is described by its name.
          "get /api/3/action/{}",
          "post /api/3/action/{}",
          "get " + Described.DOCUMENT);

  /// Fails by itself where somebody adds a route that answers JSON and does not describe it.
  @Test
  void everyJsonRouteIsInTheDocument(ShippedPortal portal) {
    Vocabulary vocabulary = portal.bean(Vocabulary.class);
    Set<String> described = new TreeSet<>();
    Described.by(portal)
        .paths()
        .forEach(
            (path, item) ->
                Described.map(item).keySet().forEach(it -> described.add(it + " " + shape(path))));
    Set<String> missing = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    portal
        .bean(Router.class)
        .uriRoutes()
        .filter(it -> it.getProduces().stream().anyMatch(OpenApiTest::mayBeJson))
        .forEach(
            it -> {
              String path = shape(it.getUriMatchTemplate().toString());
              String method = it.getHttpMethodName().toLowerCase(Locale.ROOT) + " ";
              seen.add(method + path);
              if (!path.matches(".*[.](nt|rdf|ttl|html)")
                  && !method.equals("head ")
                  && !described.contains(method + path)
                  && !described.contains(method + ofAnyList(path, vocabulary))
                  && !OTHERS.contains(method + path)) {
                missing.add(method + path);
              }
            });
    assertThat(missing).isEmpty();
    assertThat(seen).containsAll(OTHERS);
    assertThat(described).allSatisfy(it -> assertThat(OTHERS).doesNotContain(it));
  }

  private static boolean mayBeJson(MediaType type) {
    return type.getSubtype().contains("json") || type.equals(MediaType.ALL_TYPE);
  }

  private static String shape(String template) {
    return Described.canonical(template.replaceFirst("[{]\\?.*[}]$", ""))
        .replaceAll("[{][^}]*[}]", "{}");
  }

  /// Code lists are data: `/theme/{}` is one of `/{}/{}`.
  private static String ofAnyList(String shape, Vocabulary vocabulary) {
    String[] parts = shape.split("/");
    boolean list =
        parts.length > 1
            && (parts[1].equals("change") || !vocabulary.scheme(Iri.own("/" + parts[1])).isEmpty());
    return list ? "/{}" + (parts.length > 2 ? "/{}" : "") : shape;
  }

  @Test
  void noRefusalOfAnUnknownParameterNamesOneThatIsNotDescribed(ShippedPortal portal) {
    for (Operation it : operations(portal)) {
      boolean strict = it.path().startsWith("/api/v1/") || it.path().endsWith("/chart.json");
      if (strict && it.sent() == null) {
        String path = it.example().replaceFirst("[?].*", "");
        ShippedPortal.Answer answer = portal.get(path + "?no-such-thing=1");
        assertThat(answer.status()).as(path).isEqualTo(400);
        String told = String.valueOf(Described.map(answer.tree()).get("detail"));
        Set<String> names = new TreeSet<>(Parameter.names(it.parameters()));
        if (told.contains(": ") && !it.filters()) {
          String list = told.substring(told.lastIndexOf(": ") + 2).replaceFirst("[.]$", "");
          assertThat(new TreeSet<>(List.of(list.split(", ")))).as(path).isEqualTo(names);
        } else {
          assertThat(told).as(path).contains(it.filters() ? "no-such-thing" : "không nhận");
        }
      }
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void theDocumentIsOpenApi31(ShippedPortal portal) {
    Map<String, Object> document = document(portal);
    assertThat(document).containsEntry("openapi", "3.1.1").containsKeys("info", "servers");
    Schema meta = registry().getSchema(META, InputFormat.JSON);
    assertThat(meta.validate(portal.get(DOCUMENT).http().body(), InputFormat.JSON)).isEmpty();
    Set<String> ids = new TreeSet<>();
    paths(portal).entrySet().stream()
        .flatMap(it -> it.getValue().values().stream().map(one -> Map.entry(it.getKey(), one)))
        .forEach(
            entry -> {
              String path = entry.getKey();
              Map<String, Object> one = (Map<String, Object>) entry.getValue();
              assertThat(ids.add((String) one.get("operationId"))).as(path).isTrue();
              assertThat((String) one.get("summary")).as(path).matches("(?s).+ / .+");
              assertThat((String) one.get("description")).as(path).matches("(?s).+\n\n.+");
              List<Map<String, Object>> parameters =
                  (List<Map<String, Object>>) one.get("parameters");
              assertThat(parameters)
                  .extracting(it -> (String) it.get("description"))
                  .allSatisfy(it -> assertThat(it).as(path).matches("(?s).+\n\n.+"));
              assertThat(parameters).doesNotHaveDuplicates();
              assertThat(parameters.stream().filter(it -> it.get("in").equals("path")))
                  .allSatisfy(it -> assertThat(path).contains("{" + it.get("name") + "}"))
                  .hasSize(path.length() - path.replace("{", "").length());
            });
  }

  @Test
  void everySchemaIsOneOfTheDialect(ShippedPortal portal) throws IOException {
    Map<String, Object> schemas = schemas(document(portal));
    Schema dialect =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (Map.Entry<String, Object> it : schemas.entrySet()) {
      String text = json(portal, it.getValue());
      assertThat(dialect.validate(text, InputFormat.JSON)).as(it.getKey()).isEmpty();
    }
  }

  private static final String GRAPH = "CONSTRUCT WHERE { ?s a ?c } LIMIT 2";

  @Test
  void everyExampleIsAnsweredAsDescribed(ShippedPortal portal) throws IOException {
    Described described = Described.by(portal);
    List<String> misfits = new ArrayList<>();
    for (Operation it : operations(portal)) {
      for (String type : it.answers().keySet()) {
        if (!it.example().isEmpty() && (type.contains("json") || it.answers().size() == 1)) {
          ShippedPortal.Answer answer = asked(portal, it, type);
          String misfit = described.misfit(it.method(), it.example(), answer);
          // No test but their own makes triples of rows: they are missing here, as described.
          int status = Set.of("rowGraph", "rowDescription").contains(it.id()) ? 404 : 200;
          if (answer.status() != status || !misfit.isEmpty()) {
            misfits.add(it.id() + " " + type + " " + answer.status() + " " + misfit);
          }
        }
      }
    }
    assertThat(misfits).isEmpty();
  }

  private static ShippedPortal.Answer asked(ShippedPortal portal, Operation it, String type)
      throws IOException {
    Operation.Sent sent = it.sent();
    if (sent != null && type.equals("application/ld+json")) {
      return portal.post(it.example(), sent.mediaType(), GRAPH, "Accept", type);
    }
    if (it.path().equals("/sparql") && type.equals("application/ld+json")) {
      return portal.get("/sparql" + ShippedPortal.query("query", GRAPH), "Accept", type);
    }
    if (sent == null) {
      // These say their form in the address, not by Accept.
      boolean named = it.path().contains("{format}") || it.path().startsWith("/datastore/");
      return portal.get(it.example(), "Accept", named ? "*/*" : type);
    }
    String body = sent.example() instanceof String text ? text : json(portal, sent.example());
    return portal.post(it.example(), sent.mediaType(), body, "Accept", type + ", */*;q=0.1");
  }

  /// Datasets from everywhere in the catalogue, with and without several states and tables.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "di-san-van-hoa",
        "dan-so-theo-dan-toc",
        "truong-hoc",
        "ngan-sach",
        "thu-tuc-hanh-chinh",
        "huong-dan-vien-du-lich"
      })
  void whatIsSaidOfAnyDatasetIsAsDescribed(String slug, ShippedPortal portal) {
    for (Operation it : operations(portal)) {
      if (it.path().contains("{slug}") && it.answers().containsKey(Operation.JSON)) {
        String path =
            it.path().replace("{slug}", slug).replace("{number}", "1").replace("{format}", "json");
        ShippedPortal.Answer answer = portal.get(path, "Accept", "application/json");
        assertThat(answer.status()).as(path).isIn(200, 400, 404, 410);
        assertThat(Described.by(portal).misfit("get", path, answer)).as(path).isEmpty();
      }
    }
  }

  /// Each call as it is asked most, wrongly, and with what it lacks.
  @Test
  void everyCallOfCkanAnswersAndRefusesAsDescribed(ShippedPortal portal) {
    List<String> misfits = new ArrayList<>();
    for (Operation it : operations(portal)) {
      if (it.path().startsWith("/api/3/action/")) {
        for (String query : QUERIES) {
          ShippedPortal.Answer answer = portal.get(it.path() + query);
          String misfit = Described.by(portal).misfit("get", it.path(), answer);
          if (!misfit.isEmpty() || answer.status() >= 500) {
            misfits.add(it.path() + query + " " + answer.status() + " " + misfit);
          }
        }
      }
    }
    assertThat(misfits).isEmpty();
  }

  private static final List<String> QUERIES =
      List.of(
          "",
          "?id=le-hoi",
          "?id=svhtt&include_datasets=true",
          "?id=tourism&include_datasets=true",
          "?id=khong-co",
          "?limit=-1",
          "?all_fields=true&include_extras=true",
          "?all_fields=false",
          "?q=a&query=a",
          "?query=name:csv&order_by=name",
          "?id=l%E1%BB%85+h%E1%BB%99i&include_datasets=true",
          "?name=package_show",
          "?fl=id,name",
          "?rows=200",
          "?rows=0&facet.field=%5B%22organization%22,%22tags%22,%22res_format%22%5D",
          "?resource_id=_table_metadata",
          "?resource_id=" + OpenApiDocument.TABLE + "&records_format=lists&limit=3",
          "?resource_id=" + OpenApiDocument.TABLE + "&records_format=csv&limit=3",
          "?resource_id=" + OpenApiDocument.TABLE + "&include_total=false&limit=3&fields=ten",
          "?resource_id=" + OpenApiDocument.TABLE + "&filters=%7B%22ten%22:%22x%22%7D",
          "?resource_id=" + OpenApiDocument.TABLE + "&sort=khong_co",
          "?sql=SELECT+1");

  @Test
  void everyParameterIsUnderstood(ShippedPortal portal) {
    for (Operation operation : operations(portal)) {
      String bare = operation.example().replaceFirst("[?].*", "");
      for (Parameter it : operation.parameters()) {
        if (!it.example().isEmpty() && operation.sent() == null) {
          ShippedPortal.Answer answer =
              portal.get(bare + ShippedPortal.query(it.name(), it.example()), "Accept", "*/*");
          assertThat(answer.status()).as(it.name() + answer.http().body()).isEqualTo(200);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/datasets?nothing=1, 400",
    "/api/v1/datasets?size=101, 400",
    "/api/v1/datasets?sort=wind, 400",
    "/api/v1/suggestions?size=21, 400",
    "/api/v1/suggestions?nothing=1, 400",
    "/api/v1/datasets/le-hoi/rows?limit=1001, 400",
    "/api/v1/datasets/le-hoi/rows?nothing=1, 400",
    "/api/v1/datasets/le-hoi/rows?ten__like=1, 400",
    "/api/v1/datasets/le-hoi/rows/0, 404",
    "/api/v1/datasets/no-such-set/rows, 404",
    "/api/v1/datasets/le-hoi/columns?sort=ten, 400",
    "/api/v1/datasets/le-hoi/values, 400",
    "/api/v1/datasets/le-hoi/values?column=ten&limit=10001, 400",
    "/api/v1/datasets/le-hoi/groups?by=ten&measure=sum:ten, 400",
    "/api/v1/datasets/le-hoi/formats?limit=2, 400",
    "/api/v1/datasets/no-such-set/joins, 404",
    "/api/v1/datasets/le-hoi/rows.docx, 404",
  })
  void aBadParameterIsTheDocumentedProblem(String address, int status, ShippedPortal portal) {
    ShippedPortal.Answer answer = portal.get(address);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
    assertThat(answer.http().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Described.by(portal).misfit("Problem", answer.http().body())).isEmpty();
    assertThat(Described.by(portal).misfit("get", address, answer)).isEmpty();
  }

  @Test
  void oneMemberMoreOrLessIsNoLongerTheDescribedAnswer(ShippedPortal portal) {
    Described described = Described.by(portal);
    assertThat(described.misfit("Suggestions", "{\"suggestions\": []}")).isEmpty();
    assertThat(described.misfit("Suggestions", "{\"suggestions\": [], \"more\": 1}")).isNotEmpty();
    assertThat(described.misfit("Suggestions", "{\"suggestions\": [{}]}")).isNotEmpty();
    String shown = portal.get("/api/3/action/package_show?id=le-hoi").http().body();
    assertThat(described.misfit("PackageShowAnswer", shown)).isEmpty();
    for (String member : List.of("owner_org", "num_tags", "resources", "hash", "vocabulary_id")) {
      String less = shown.replace("\"" + member + "\"", "\"other\"");
      assertThat(described.misfit("PackageShowAnswer", less)).as(member).isNotEmpty();
    }
  }

  @Test
  void theDocumentIsNotSentAgainWhileItIsTheSame(ShippedPortal portal) {
    String tag = portal.get(DOCUMENT).http().headers().firstValue("ETag").orElseThrow();
    assertThat(portal.get(DOCUMENT, "If-None-Match", tag).status()).isEqualTo(304);
  }

  private static List<Operation> operations(ShippedPortal portal) {
    return portal.bean(Operations.class).all();
  }

  private static String json(ShippedPortal portal, Object tree) throws IOException {
    return portal.bean(JsonMapper.class).writeValueAsString(tree);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> document(ShippedPortal portal) {
    return (Map<String, Object>) portal.get(DOCUMENT).tree();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> paths(ShippedPortal portal) {
    return (Map<String, Map<String, Object>>) document(portal).get("paths");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schemas(Map<String, Object> document) {
    return (Map<String, Object>) ((Map<String, Object>) document.get("components")).get("schemas");
  }

  /// The shape of a document as the
  /// [specification's fixed fields](https://spec.openapis.org/oas/v3.1.1.html#openapi-object) have
  /// it, for the objects that are used here.
  private static final String META =
      """
      {"$defs": {
         "parameter": {"type": "object", "required": ["name", "in", "schema"],
           "properties": {"name": {"type": "string"}, "in": {"enum": ["query", "path"]},
             "required": {"type": "boolean"}, "description": {"type": "string"},
             "style": {"const": "form"}, "explode": {"type": "boolean"},
             "schema": {"type": ["object", "boolean"]}, "example": true},
           "if": {"properties": {"in": {"const": "path"}}},
           "then": {"properties": {"required": {"const": true}}, "required": ["required"]},
           "additionalProperties": false},
         "response": {"type": "object", "oneOf": [{"required": ["description"]},
             {"required": ["$ref"]}],
           "properties": {"description": {"type": "string"}, "$ref": {"type": "string"},
             "content": {"type": "object", "additionalProperties": {"type": "object",
               "properties": {"schema": {"type": "object"}, "example": true},
               "additionalProperties": false}}},
           "additionalProperties": false},
         "operation": {"type": "object", "required": ["responses", "operationId", "tags"],
           "properties": {"operationId": {"type": "string", "pattern": "^[a-zA-Z0-9_]+$"},
             "summary": {"type": "string"}, "tags": {"type": "array", "maxItems": 1},
             "requestBody": {"type": "object", "required": ["content"]},
             "description": {"type": "string"},
             "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
             "responses": {"type": "object", "minProperties": 1,
               "propertyNames": {"pattern": "^([1-5]([0-9][0-9]|XX)|default)$"},
               "additionalProperties": {"$ref": "#/$defs/response"}}},
           "patternProperties": {"^x-": true}, "additionalProperties": false}},
       "type": "object", "required": ["openapi", "info"],
       "properties": {
         "openapi": {"pattern": "^3\\\\.1\\\\.\\\\d+$"},
         "info": {"type": "object", "required": ["title", "version"],
           "properties": {"title": {"type": "string"}, "version": {"type": "string"},
             "description": {"type": "string"}, "contact": {"type": "object"},
             "license": {"type": "object", "required": ["name", "identifier"]}},
           "additionalProperties": false},
         "jsonSchemaDialect": {"type": "string", "format": "uri"},
         "servers": {"type": "array", "items": {"type": "object", "required": ["url"]}},
         "paths": {"type": "object", "propertyNames": {"pattern": "^/"},
           "additionalProperties": {"type": "object", "minProperties": 1,
             "properties": {"get": {"$ref": "#/$defs/operation"},
               "post": {"$ref": "#/$defs/operation"}},
             "additionalProperties": false}},
         "security": {"type": "array", "maxItems": 0},
         "tags": {"type": "array", "items": {"type": "object", "required": ["name"]}},
         "components": {"type": "object",
           "properties": {"schemas": {"type": "object"}, "responses": {"type": "object"}},
           "additionalProperties": false}},
       "additionalProperties": false}
      """;
}

package vn.trangtien.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.http.Parameter;

/// What the document says holds for what the portal answers.
@ExtendWith(ShippedPortal.Resolver.class)
class OpenApiTest {

  private static final String DOCUMENT = "/api/v1/openapi.json";

  @Test
  void everyJsonAddressIsInTheDocument(ShippedPortal portal) {
    Set<String> served = new TreeSet<>();
    portal
        .bean(Router.class)
        .uriRoutes()
        .map(it -> it.getUriMatchTemplate().toString().replaceFirst("[{]\\?.*[}]$", ""))
        .filter(it -> it.startsWith("/api/v1") && !it.equals(DOCUMENT))
        .forEach(served::add);
    assertThat(paths(portal).keySet())
        .filteredOn(it -> it.startsWith("/api/v1"))
        .containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  @SuppressWarnings("unchecked")
  void theDocumentIsOpenApi31(ShippedPortal portal) {
    Map<String, Object> document = document(portal);
    assertThat(document).containsEntry("openapi", "3.1.1").containsKeys("info", "servers");
    Schema meta = registry().getSchema(META, InputFormat.JSON);
    assertThat(meta.validate(portal.get(DOCUMENT).http().body(), InputFormat.JSON)).isEmpty();
    Set<String> ids = new TreeSet<>();
    paths(portal)
        .forEach(
            (path, item) -> {
              Map<String, Object> get = (Map<String, Object>) item.get("get");
              assertThat(ids.add((String) get.get("operationId"))).as(path).isTrue();
              List<Map<String, Object>> parameters =
                  (List<Map<String, Object>>) get.get("parameters");
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

  @ParameterizedTest
  @MethodSource("operations")
  void everyExampleIsAnsweredAsDescribed(Operation operation, ShippedPortal portal)
      throws IOException {
    ShippedPortal.Answer answer = portal.get(operation.example());
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    if (!operation.answer().isEmpty()) {
      assertFits(portal, operation.answer(), answer.http().body());
    }
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
  void whatIsSaidOfAnyDatasetIsAsDescribed(String slug, ShippedPortal portal) throws IOException {
    for (Operation it : Operations.all()) {
      if (it.path().startsWith("/api/v1/datasets/{slug}") && !it.answer().isEmpty()) {
        String path = it.path().replace("{slug}", slug).replace("{number}", "1");
        ShippedPortal.Answer answer = portal.get(path);
        assertThat(answer.status()).as(path).isIn(200, 400, 404, 410);
        assertFits(portal, answer.status() == 200 ? it.answer() : "Problem", answer.http().body());
      }
    }
  }

  /// The calls without parameters, and those that lack one: all answer in CKAN's envelope.
  @ParameterizedTest
  @MethodSource("calls")
  void everyCallOfCkanAnswersInTheDescribedEnvelope(String call, ShippedPortal portal)
      throws IOException {
    for (String query : List.of("", "?id=le-hoi", "?id=svhtt", "?id=khong-co", "?limit=-1")) {
      ShippedPortal.Answer answer = portal.get("/api/3/action/" + call + query);
      assertThat(answer.status()).as(call + query).isIn(200, 400, 403, 404, 409);
      assertFits(portal, "CkanAnswer", answer.http().body());
    }
  }

  static Stream<String> calls() {
    return Stream.of(
        "package_list",
        "package_search",
        "package_show",
        "current_package_list_with_resources",
        "organization_list",
        "organization_show",
        "group_list",
        "group_show",
        "tag_list",
        "tag_show",
        "license_list",
        "resource_search",
        "resource_show",
        "datastore_search",
        "datastore_info",
        "datastore_search_sql",
        "status_show",
        "help_show",
        "package_activity_list",
        "recently_changed_packages_activity_list");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyParameterIsUnderstood(Operation operation, ShippedPortal portal) {
    String bare = operation.example().replaceFirst("[?].*", "");
    for (Parameter it : operation.parameters()) {
      if (!it.example().isEmpty()) {
        ShippedPortal.Answer answer =
            portal.get(bare + ShippedPortal.query(it.name(), it.example()));
        assertThat(answer.status()).as(it.name() + answer.http().body()).isEqualTo(200);
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
  void aBadParameterIsTheDocumentedProblem(String address, int status, ShippedPortal portal)
      throws IOException {
    ShippedPortal.Answer answer = portal.get(address);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
    assertThat(answer.http().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertFits(portal, "Problem", answer.http().body());
  }

  @Test
  void oneMemberMoreOrLessIsNoLongerTheDescribedAnswer(ShippedPortal portal) throws IOException {
    assertThat(misfits(portal, "Suggestions", "{\"suggestions\": []}")).isEmpty();
    assertThat(misfits(portal, "Suggestions", "{\"suggestions\": [], \"more\": 1}")).isNotEmpty();
    assertThat(misfits(portal, "Suggestions", "{\"suggestions\": [{}]}")).isNotEmpty();
  }

  @Test
  void theDocumentIsNotSentAgainWhileItIsTheSame(ShippedPortal portal) {
    String tag = portal.get(DOCUMENT).http().headers().firstValue("ETag").orElseThrow();
    assertThat(portal.get(DOCUMENT, "If-None-Match", tag).status()).isEqualTo(304);
  }

  static Stream<Operation> operations() {
    return Operations.all().stream();
  }

  private static void assertFits(ShippedPortal portal, String name, String answer)
      throws IOException {
    assertThat(misfits(portal, name, answer)).as(name).isEmpty();
  }

  private static List<?> misfits(ShippedPortal portal, String name, String answer)
      throws IOException {
    Map<String, Object> schema = new HashMap<>();
    schema.put("$ref", "#/components/schemas/" + name);
    schema.put("components", document(portal).get("components"));
    Schema published = registry().getSchema(json(portal, schema), InputFormat.JSON);
    return published.validate(answer, InputFormat.JSON);
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
               "properties": {"schema": {"type": "object"}}, "additionalProperties": false}}},
           "additionalProperties": false},
         "operation": {"type": "object", "required": ["responses"],
           "properties": {"operationId": {"type": "string"}, "summary": {"type": "string"},
             "description": {"type": "string"},
             "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
             "responses": {"type": "object", "minProperties": 1,
               "propertyNames": {"pattern": "^([1-5][0-9][0-9]|default)$"},
               "additionalProperties": {"$ref": "#/$defs/response"}}},
           "patternProperties": {"^x-": true}, "additionalProperties": false}},
       "type": "object", "required": ["openapi", "info"],
       "properties": {
         "openapi": {"pattern": "^3\\\\.1\\\\.\\\\d+$"},
         "info": {"type": "object", "required": ["title", "version"],
           "properties": {"title": {"type": "string"}, "version": {"type": "string"},
             "description": {"type": "string"}, "contact": {"type": "object"},
             "license": {"type": "object", "required": ["name"]}},
           "additionalProperties": false},
         "jsonSchemaDialect": {"type": "string", "format": "uri"},
         "servers": {"type": "array", "items": {"type": "object", "required": ["url"]}},
         "paths": {"type": "object", "propertyNames": {"pattern": "^/"},
           "additionalProperties": {"type": "object", "required": ["get"],
             "properties": {"get": {"$ref": "#/$defs/operation"}},
             "additionalProperties": false}},
         "components": {"type": "object",
           "properties": {"schemas": {"type": "object"}, "responses": {"type": "object"}},
           "additionalProperties": false}},
       "additionalProperties": false}
      """;
}

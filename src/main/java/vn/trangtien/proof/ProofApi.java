package vn.trangtien.proof;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Parameter;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// What somebody needs who trusts the portal's key and nothing else.
@Controller
final class ProofApi {

  private static final String SHORTLY = "public, max-age=5, must-revalidate";
  private static final String FOR_EVER = "public, max-age=31536000, immutable, no-transform";

  private final Proofs proofs;
  private final Keys keys;
  private final Ledger ledger;
  private final BaseAddress base;
  private final ProofConfiguration configuration;

  ProofApi(
      Proofs proofs, Keys keys, Ledger ledger, BaseAddress base, ProofConfiguration configuration) {
    this.proofs = proofs;
    this.keys = keys;
    this.ledger = ledger;
    this.base = base;
    this.configuration = configuration;
  }

  /// The public keys ([RFC 7517](https://www.rfc-editor.org/rfc/rfc7517#section-5)).
  @Get("/.well-known/jwks.json")
  HttpResponse<Map<String, Object>> keys() {
    List<Map<String, Object>> all = keys.all().stream().map(PublicKeyEntry::tree).toList();
    return answer(Map.of("keys", all), "public, max-age=300, must-revalidate");
  }

  /// Where the ledger stands, signed.
  @Get("/proof/head")
  HttpResponse<Map<String, Object>> head() {
    HeadStatement head = proofs.head();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("portal", head.portal());
    tree.put("sequence", head.position().sequence());
    tree.put("hash", head.position().hash().hex());
    tree.put("time", head.time().toString());
    tree.put("jws", proofs.sign(head));
    tree.put("keys", base.of("/.well-known/jwks.json"));
    return answer(tree, SHORTLY);
  }

  /// The links of the chain, in pages; each is the text whose SHA-256 is a hash.
  @Get("/proof/chain")
  HttpResponse<Map<String, Object>> chain(HttpRequest<?> request) {
    Parameter.only(request, ProofParameters.chain());
    String after = request.getParameters().get(ProofParameters.AFTER, String.class, "0");
    List<Revision> found = ledger.after(number(after), configuration.chainPage());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("links", found.stream().map(Revision::link).toList());
    if (found.size() == configuration.chainPage()) {
      tree.put("next", base.of("/proof/chain") + "?after=" + found.getLast().sequence());
    }
    return answer(tree, SHORTLY);
  }

  /// In which revisions the bytes of that SHA-256 were published.
  @Get("/proof/digests/{sha256}")
  HttpResponse<Map<String, Object>> digest(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new ProblemException(
          Problem.badRequest(
              "Mã băm phải là SHA-256: 64 chữ số thập lục phân viết thường.",
              "The digest must be a SHA-256: 64 lower-case hexadecimal digits."));
    }
    List<Revision> published = proofs.published(new Digest(sha256));
    if (published.isEmpty()) {
      throw missing(
          "Cổng chưa từng công bố tệp hay mô tả nào có mã băm này.",
          "The portal never published a file or description of that digest.");
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("digest", sha256);
    tree.put("revisions", published.stream().map(this::revision).toList());
    return answer(tree, SHORTLY);
  }

  /// The proof that a revision stands in the ledger.
  @Get("/proof/revisions/{sequence}")
  HttpResponse<Map<String, Object>> proof(String sequence) {
    Revision revision = find(sequence);
    Map<String, Object> tree = proofs.of(revision).tree();
    tree.put("revision", revision(revision));
    return answer(tree, SHORTLY);
  }

  /// The very bytes of the description: N-Triples, sorted, under the placeholder base.
  @Get("/proof/revisions/{sequence}/content")
  @Produces("application/n-triples")
  HttpResponse<byte[]> content(String sequence) {
    byte[] bytes = Proofs.content(find(sequence));
    if (bytes.length == 0) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.GONE,
              "no-content",
              "Lần công bố này là thu hồi, hoặc nội dung đã bị xóa theo quy định pháp luật.",
              "This revision is a withdrawal, or its content was erased as the law demands."));
    }
    return HttpResponse.ok(bytes).header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
  }

  private Map<String, Object> revision(Revision revision) {
    String proof = "/proof/revisions/" + revision.sequence();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("sequence", revision.sequence());
    tree.put("record", base.of(revision.record()));
    tree.put("time", revision.time().toString());
    tree.put("steward", revision.steward());
    tree.put("proof", base.of(proof));
    if (Proofs.content(revision).length > 0) {
      tree.put("content", base.of(proof + "/content"));
    }
    return tree;
  }

  private Revision find(String sequence) {
    return Optional.of(sequence)
        .filter(it -> it.matches("[1-9][0-9]{0,17}"))
        .flatMap(it -> ledger.at(Long.parseLong(it)))
        .orElseThrow(
            () ->
                missing(
                    "Sổ cái không có lần công bố mang số ấy.",
                    "The ledger has no revision of that number."));
  }

  private static long number(String text) {
    if (text.matches(ProofParameters.SEQUENCE)) {
      return Long.parseLong(text);
    }
    throw new ProblemException(
        Problem.badRequest(
            "Tham số «after» phải là số của một lần công bố.",
            "The parameter “after” must be the number of a revision."));
  }

  private static ProblemException missing(String vi, String en) {
    return new ProblemException(Problem.notFound(vi, en));
  }

  private static <T> HttpResponse<T> answer(T tree, String caching) {
    return HttpResponse.ok(tree).header(HttpHeaders.CACHE_CONTROL, caching);
  }
}

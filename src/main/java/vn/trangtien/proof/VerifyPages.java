package vn.trangtien.proof;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Digest;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// Where a citizen learns whether a file came from here and is still what it was.
@Controller
final class VerifyPages {

  private final Proofs proofs;
  private final Verifier verifier;
  private final Keys keys;
  private final Catalog catalog;
  private final Ledger ledger;
  private final PageWriter writer;

  VerifyPages(
      Proofs proofs,
      Verifier verifier,
      Keys keys,
      Catalog catalog,
      Ledger ledger,
      PageWriter writer) {
    this.proofs = proofs;
    this.verifier = verifier;
    this.keys = keys;
    this.catalog = catalog;
    this.ledger = ledger;
    this.writer = writer;
  }

  @Get(
      uris = {"/verify", "/en/verify"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> verify(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    String given = request.getParameters().get("digest", String.class, "").strip();
    Optional<Digest> digest =
        Optional.of(given.toLowerCase(Locale.ROOT).replaceFirst("^sha-?256[:=]", ""))
            .filter(it -> it.matches("[0-9a-f]{64}"))
            .map(Digest::new);
    List<VerifyView.Found> found =
        digest.stream()
            .flatMap(it -> proofs.published(it).stream())
            .map(
                it ->
                    VerifyView.Found.of(
                        it,
                        catalog.entry(it),
                        ledger.next(it.record(), it.sequence()),
                        digest.orElseThrow()))
            .toList();
    VerifyView view =
        new VerifyView(
            frame,
            given,
            digest.isEmpty() && !given.isEmpty(),
            digest.map(verifier::of).orElse(null),
            found,
            keys.all().getLast().kid());
    return writer.page(request, "proof/verify", view);
  }
}

package vn.trangtien.distribution;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.FileBody;
import vn.trangtien.http.FileBody.Piece;
import vn.trangtien.http.FileBody.Slice;
import vn.trangtien.http.FileBody.Words;
import vn.trangtien.http.ProblemException;

/// Answers a request for a file: which coding, whether the client has it already, and which parts.
@Singleton
public final class FileAnswers {

  private final DistributionConfiguration configuration;
  private final EncodedCopies copies;

  FileAnswers(DistributionConfiguration configuration, EncodedCopies copies) {
    this.configuration = configuration;
    this.copies = copies;
  }

  /// The answer; HEAD has no body.
  ///
  /// @throws ProblemException 406, 412 or 416, as the request's conditions demand
  public MutableHttpResponse<FileBody> of(HttpRequest<?> request, Offer offer) {
    List<ContentCoding> accepted =
        AcceptEncoding.of(request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING));
    Preconditions preconditions = new Preconditions(request, offer.modified());
    List<EntityTag> tags =
        accepted.stream().map(it -> Representation.tag(offer.file().digest(), it)).toList();
    if (preconditions.failed(tags)) {
      throw new ProblemException(Refusals.changed());
    }
    Optional<EntityTag> held = tags.isEmpty() ? Optional.empty() : preconditions.held(tags);
    if (held.isPresent()) {
      return cached(HttpResponse.notModified(), offer, held.get());
    }
    String range =
        request.getMethod() == HttpMethod.GET ? request.getHeaders().get(HttpHeaders.RANGE) : null;
    Representation chosen = choose(offer, inOrder(accepted, range, request, offer));
    boolean plain = chosen.coding() == ContentCoding.IDENTITY;
    boolean partial = preconditions.rangeOf(chosen.tag(), plain);
    return switch (RangeRequest.read(partial ? range : null, chosen.size(), ranges())) {
      case RangeRequest.Whole whole -> whole(request, offer, chosen);
      case RangeRequest.Parts(List<ByteRange> ranges) -> parts(offer, chosen, ranges);
      case RangeRequest.Unsatisfiable none ->
          throw new ProblemException(Refusals.unsatisfiable(chosen.size()));
      case RangeRequest.TooMany many ->
          throw new ProblemException(Refusals.tooMany(ranges(), chosen.size()));
    };
  }

  private int ranges() {
    return configuration.ranges();
  }

  /// Parts are taken of the coding that the client has the rest of, else of the file as it is.
  private static List<ContentCoding> inOrder(
      List<ContentCoding> accepted, @Nullable String range, HttpRequest<?> request, Offer offer) {
    if (range == null) {
      return accepted;
    }
    String ifRange = request.getHeaders().get(HttpHeaders.IF_RANGE);
    ContentCoding first =
        accepted.stream()
            .filter(it -> Representation.tag(offer.file().digest(), it).isRangeOf(ifRange))
            .findFirst()
            .orElse(ContentCoding.IDENTITY);
    boolean dated = ifRange != null && !ifRange.contains("\"");
    if (dated || !accepted.contains(first)) {
      return accepted;
    }
    List<ContentCoding> order = new ArrayList<>(accepted);
    order.remove(first);
    order.addFirst(first);
    return order;
  }

  private Representation choose(Offer offer, List<ContentCoding> wanted) {
    for (ContentCoding coding : wanted) {
      if (coding == ContentCoding.IDENTITY) {
        return Representation.plain(offer.file());
      }
      if (offer.type().compressible()) {
        Optional<Representation> copy = copies.find(offer.file(), coding);
        if (copy.isPresent()) {
          return copy.get();
        }
      }
    }
    throw new ProblemException(Refusals.noCoding());
  }

  private static MutableHttpResponse<FileBody> whole(
      HttpRequest<?> request, Offer offer, Representation chosen) {
    MutableHttpResponse<FileBody> response = described(HttpResponse.ok(), offer, chosen);
    length(response, chosen.size());
    if (request.getMethod() == HttpMethod.HEAD) {
      return response;
    }
    return response.body(new FileBody(chosen.path(), List.of(new Slice(0, chosen.size()))));
  }

  private static MutableHttpResponse<FileBody> parts(
      Offer offer, Representation chosen, List<ByteRange> ranges) {
    MutableHttpResponse<FileBody> response =
        described(HttpResponse.status(HttpStatus.PARTIAL_CONTENT), offer, chosen);
    FileBody body;
    if (ranges.size() == 1) {
      ByteRange only = ranges.getFirst();
      response.header(HttpHeaders.CONTENT_RANGE, only.of(chosen.size()));
      body = new FileBody(chosen.path(), List.of(new Slice(only.first(), only.length())));
    } else {
      String boundary = boundary();
      response
          .getHeaders()
          .set(HttpHeaders.CONTENT_TYPE, "multipart/byteranges; boundary=" + boundary);
      body = new FileBody(chosen.path(), pieces(offer, chosen, ranges, boundary));
    }
    length(response, body.length());
    return response.body(body);
  }

  /// The parts of a `multipart/byteranges`
  /// ([RFC 9110, 14.6](https://www.rfc-editor.org/rfc/rfc9110#section-14.6)).
  private static List<Piece> pieces(
      Offer offer, Representation chosen, List<ByteRange> ranges, String boundary) {
    List<Piece> pieces = new ArrayList<>();
    for (ByteRange range : ranges) {
      pieces.add(
          words(
              "\r\n--"
                  + boundary
                  + "\r\nContent-Type: "
                  + offer.type().contentType()
                  + "\r\nContent-Range: "
                  + range.of(chosen.size())
                  + "\r\n\r\n"));
      pieces.add(new Slice(range.first(), range.length()));
    }
    pieces.add(words("\r\n--" + boundary + "--\r\n"));
    return pieces;
  }

  private static Words words(String text) {
    return new Words(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String boundary() {
    byte[] bytes = new byte[16];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static MutableHttpResponse<FileBody> described(
      MutableHttpResponse<FileBody> response, Offer offer, Representation chosen) {
    byte[] digest = HexFormat.of().parseHex(chosen.digest().hex());
    if (chosen.coding() != ContentCoding.IDENTITY) {
      response.header(HttpHeaders.CONTENT_ENCODING, chosen.coding().token());
    }
    offer.links().forEach(link -> response.getHeaders().add(HttpHeaders.LINK, link));
    return cached(response, offer, chosen.tag())
        .header(HttpHeaders.CONTENT_TYPE, offer.type().contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, offer.name().disposition())
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
  }

  private static MutableHttpResponse<FileBody> cached(
      MutableHttpResponse<FileBody> response, Offer offer, EntityTag tag) {
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.LAST_MODIFIED, Preconditions.date(offer.modified()))
        .header(HttpHeaders.CACHE_CONTROL, offer.cacheControl())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private static void length(MutableHttpResponse<?> response, long length) {
    response.header(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
  }
}

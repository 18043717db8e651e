package vn.trangtien.openapi;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.identifier.Text;
import vn.trangtien.proof.ProofParameters;

/// The addresses that prove what was published.
final class ProofOperations {

  private ProofOperations() {}

  static List<Operation> all() {
    return Stream.of(head(), chain(), revision(), content(), digest(), keys())
        .map(it -> it.under(Tag.PROOF))
        .toList();
  }

  private static Operation head() {
    return Operation.json(
        "ledgerHead",
        "/proof/head",
        new Text("Đầu sổ cái, đã ký", "The ledger's head, signed"),
        new Text(
            "Câu đã ký nằm trong jws (Ed25519); khóa ở keys.",
            "What was signed stands in jws (Ed25519); the keys at keys."),
        List.of(),
        "LedgerHead",
        "/proof/head");
  }

  private static Operation chain() {
    return Operation.json(
        "ledgerChain",
        "/proof/chain",
        new Text("Chuỗi các lần công bố", "The chain of revisions"),
        new Text(
            "Mỗi mắt xích là đoạn chữ mà SHA-256 của nó là một mã băm.",
            "Each link is the text whose SHA-256 is a hash."),
        ProofParameters.chain(),
        "LedgerChain",
        "/proof/chain");
  }

  private static Operation revision() {
    return Operation.json(
        "revisionProof",
        "/proof/revisions/{sequence}",
        new Text("Bằng chứng của một lần công bố", "The proof of a revision"),
        new Text(
            "Các mắt xích từ lần ấy đến đầu sổ cái đã ký.",
            "The links from it to the ledger's signed head."),
        List.of(),
        "RevisionProof",
        "/proof/revisions/77");
  }

  private static Operation content() {
    return Operation.json(
            "revisionContent",
            "/proof/revisions/{sequence}/content",
            new Text("Mô tả đã công bố, từng byte", "The very bytes of a description"),
            new Text(
                "N-Triples xếp thứ tự; 410 khi đã thu hồi hoặc bị xóa theo luật.",
                "Sorted N-Triples; 410 where it was withdrawn, or erased by law."),
            List.of(),
            "",
            "/proof/revisions/77/content")
        .answering("application/n-triples", "");
  }

  private static Operation digest() {
    return Operation.json(
        "digestProof",
        "/proof/digests/{sha256}",
        new Text("Tệp đã công bố khi nào", "When a file was published"),
        new Text(
            "Những lần công bố có tệp hoặc mô tả với mã băm ấy; 404 khi chưa từng.",
            "The revisions that hold a file or description of that digest; 404 where none does."),
        List.of(),
        "DigestProof",
        "/proof/digests/" + OpenApiDocument.DIGEST);
  }

  private static Operation keys() {
    return Operation.json(
        "keys",
        "/.well-known/jwks.json",
        new Text("Các khóa công khai", "The public keys"),
        new Text("Theo RFC 7517.", "As RFC 7517 has it."),
        List.of(),
        "Keys",
        "/.well-known/jwks.json");
  }
}

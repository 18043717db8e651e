package vn.trangtien.feed;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Revision;

/// Writes pages of the feed.
@Singleton
final class FeedGraphs {

  private static final String AS = "https://www.w3.org/ns/activitystreams#";
  private static final String LDES = "https://w3id.org/ldes#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String OWN = Iri.BASE + "ns/portal#";
  private static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final Node GENERATED = iri("http://www.w3.org/ns/prov#generated");
  private static final Iri FEED = Iri.own("/feed");

  private final Catalog catalog;
  private final BaseAddress base;

  FeedGraphs(Catalog catalog, BaseAddress base) {
    this.catalog = catalog;
    this.base = base;
  }

  /// What the feed is, and where it begins.
  byte[] stream(FeedForm form) {
    DatasetGraph told = DatasetGraphFactory.create();
    Graph graph = told.getDefaultGraph();
    Node feed = iri(FEED.value());
    graph.add(feed, TYPE, iri(LDES + "EventStream"));
    graph.add(feed, iri(LDES + "timestampPath"), iri(AS + "published"));
    graph.add(feed, iri(LDES + "versionOfPath"), iri(AS + "object"));
    graph.add(feed, iri(TREE + "view"), feed);
    graph.add(feed, TYPE, iri(TREE + "Node"));
    words(graph, feed, "title", "Mọi thay đổi của danh mục", "Every change of the catalogue");
    words(
        graph,
        feed,
        "description",
        "Mọi lần công bố, cập nhật và thu hồi theo đúng thứ tự trong sổ cái. Không lần nào bị bỏ"
            + " đi; trang đã đầy không đổi nữa. Chỉ nội dung bị xóa theo quy định pháp luật là"
            + " không còn.",
        "Every publication, update and withdrawal in the order of the ledger. All of them are kept,"
            + " and a page that is full does not change. Only content that the law demands to erase"
            + " is missing.");
    relate(graph, feed, page(1));
    return written(told, form);
  }

  /// One page.
  ///
  /// @param full whether no more will come to it
  byte[] page(long number, List<Revision> revisions, boolean full, FeedForm form) {
    DatasetGraph told = DatasetGraphFactory.create();
    Graph graph = told.getDefaultGraph();
    Node feed = iri(FEED.value());
    Node page = page(number);
    graph.add(feed, TYPE, iri(LDES + "EventStream"));
    graph.add(feed, iri(TREE + "view"), feed);
    graph.add(page, TYPE, iri(TREE + "Node"));
    if (full) {
      relate(graph, page, page(number + 1));
    }
    for (Revision revision : revisions) {
      Node member = iri(page.getURI() + "#" + revision.sequence());
      graph.add(feed, iri(TREE + "member"), member);
      activity(graph, member, revision);
      if (form.states()) {
        catalog
            .entry(revision)
            .ifPresent(
                it ->
                    it.description()
                        .graph()
                        .find()
                        .forEachRemaining(triple -> told.add(Quad.create(member, triple))));
      }
    }
    return written(told, form);
  }

  private static void activity(Graph graph, Node member, Revision revision) {
    String kind =
        switch (revision.change()) {
          case Change.Create _ -> "Create";
          case Change.Update _ -> "Update";
          case Change.Delete(Iri _, String reason) -> {
            graph.add(member, iri(AS + "summary"), NodeFactory.createLiteralString(reason));
            yield "Delete";
          }
        };
    Iri record = revision.record();
    graph.add(member, TYPE, iri(AS + kind));
    graph.add(member, iri(AS + "object"), iri(record.value()));
    graph.add(
        member,
        iri(AS + "published"),
        NodeFactory.createLiteralDT(revision.time().toString(), XSDDatatype.XSDdateTime));
    graph.add(
        member,
        iri(OWN + "sequence"),
        NodeFactory.createLiteralDT(Long.toString(revision.sequence()), XSDDatatype.XSDinteger));
    graph.add(
        member, iri(OWN + "chainHash"), NodeFactory.createLiteralString(revision.hash().hex()));
    if (record.collection().equals(Catalog.DATASET)) {
      graph.add(member, GENERATED, iri(record + "/revisions/" + revision.sequence()));
    }
  }

  private static void relate(Graph graph, Node from, Node to) {
    Node relation = iri(from.getURI() + "#next");
    graph.add(from, iri(TREE + "relation"), relation);
    graph.add(relation, TYPE, iri(TREE + "Relation"));
    graph.add(relation, iri(TREE + "node"), to);
  }

  private static void words(Graph graph, Node subject, String property, String vi, String en) {
    graph.add(subject, iri(DCT + property), NodeFactory.createLiteralLang(vi, "vi"));
    graph.add(subject, iri(DCT + property), NodeFactory.createLiteralLang(en, "en"));
  }

  private byte[] written(DatasetGraph told, FeedForm form) {
    DatasetGraph resolved = DatasetGraphFactory.create();
    told.find()
        .forEachRemaining(
            it -> {
              Triple triple = CatalogRdf.resolve(it.asTriple(), base.value());
              Node graph = it.isDefaultGraph() ? Quad.defaultGraphIRI : named(it.getGraph());
              resolved.add(Quad.create(graph, triple));
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (form.states()) {
      RDFWriter.source(resolved).format(form.format()).output(out);
    } else {
      RDFWriter.source(resolved.getDefaultGraph()).format(form.format()).output(out);
    }
    return out.toByteArray();
  }

  private Node named(Node graph) {
    return iri(new Iri(graph.getURI()).resolve(base.value()));
  }

  private static Node page(long number) {
    return iri(FEED + "/" + number);
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}

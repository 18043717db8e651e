package vn.trangtien.dumps;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.identifier.Digest;

/// A dump in the making: what it is told goes into all of its files, record by record, so that a
/// catalogue of any size takes no memory but for the names of what it speaks of.
public final class DumpWriting implements AutoCloseable {

  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private final Path folder;
  private final String name;
  private final String base;
  private final SortedMap<String, String> prefixes;
  private final Map<String, MessageDigest> digests = new LinkedHashMap<>();
  private final List<OutputStream> open = new ArrayList<>();
  private final OutputStream triples;
  private final OutputStream quads;
  private final JsonGenerator json;
  private final Set<Long> entities = new HashSet<>();
  private final Set<Node> classes = new HashSet<>();
  private final Set<Node> properties = new HashSet<>();
  private long count;

  /// @param prefixes for JSON-LD, as the public sees them
  public DumpWriting(Path folder, String name, String base, SortedMap<String, String> prefixes)
      throws IOException {
    this.folder = folder;
    this.name = name;
    this.base = base;
    this.prefixes = prefixes;
    this.triples = both("nt");
    this.quads = both("nq");
    this.json = Json.createGenerator(both("jsonld"));
    json.writeStartObject().writeStartObject("@context");
    prefixes.forEach(json::write);
    json.writeEnd().writeStartArray("@graph");
  }

  /// Tells `graph`.
  ///
  /// @param record the graph that quads stand in; null for the default graph
  public void write(Graph graph, @Nullable Node record) throws IOException {
    String named =
        record == null ? " .\n" : " " + NodeFmtLib.strNT(CatalogRdf.resolve(record, base)) + " .\n";
    Graph resolved = GraphFactory.createDefaultGraph();
    for (Triple triple : graph.find().toList()) {
      Triple told = CatalogRdf.resolve(triple, base);
      resolved.add(told);
      String line =
          NodeFmtLib.strNT(told.getSubject())
              + " "
              + NodeFmtLib.strNT(told.getPredicate())
              + " "
              + NodeFmtLib.strNT(told.getObject());
      triples.write((line + " .\n").getBytes(StandardCharsets.UTF_8));
      quads.write((line + named).getBytes(StandardCharsets.UTF_8));
      count(told);
    }
    new JsonLdWriting(resolved, prefixes).writeNodes(json);
  }

  private void count(Triple triple) {
    count++;
    entities.add(name(triple.getSubject().toString()));
    properties.add(triple.getPredicate());
    if (triple.getPredicate().equals(TYPE)) {
      classes.add(triple.getObject());
    }
  }

  /// 64 bits instead of a whole IRI: two of a million are taken for one once in thirty million
  /// dumps.
  private static long name(String node) {
    long name = 0xcbf29ce484222325L;
    for (int at = 0; at < node.length(); at++) {
      name = (name ^ node.charAt(at)) * 0x100000001b3L;
    }
    return name;
  }

  /// Ends the files; the dump is whole then.
  public Dump finish() throws IOException {
    json.writeEnd().writeEnd();
    close();
    Properties named = new Properties();
    digests.forEach((file, digest) -> named.setProperty(file, Digest.of(digest).hex()));
    Dump.Counts counts = new Dump.Counts(count, entities.size(), classes.size(), properties.size());
    Dump dump = new Dump(folder, name, Instant.now(), counts, named);
    dump.store();
    return dump;
  }

  @Override
  public void close() throws IOException {
    List<OutputStream> left = List.copyOf(open);
    open.clear();
    if (!left.isEmpty()) {
      json.close();
    }
    for (OutputStream out : left) {
      out.close();
    }
  }

  /// A file in each coding, written at once.
  private OutputStream both(String form) throws IOException {
    List<OutputStream> each = new ArrayList<>();
    for (DumpCoding coding : DumpCoding.values()) {
      MessageDigest digest = Digest.sha256();
      digests.put(form + "." + coding.extension(), digest);
      OutputStream file = Files.newOutputStream(Dump.file(folder, name, form, coding));
      OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest), 64 * 1024);
      each.add(coding.around(out));
    }
    OutputStream out = new BufferedOutputStream(new Tee(each), 64 * 1024);
    open.add(out);
    return out;
  }

  /// Writes to all of `outs`.
  private static final class Tee extends OutputStream {

    private final List<OutputStream> outs;

    Tee(List<OutputStream> outs) {
      this.outs = outs;
    }

    @Override
    public void write(int b) throws IOException {
      for (OutputStream out : outs) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (OutputStream out : outs) {
        out.write(bytes, from, length);
      }
    }

    @Override
    public void close() throws IOException {
      for (OutputStream out : outs) {
        out.close();
      }
    }
  }
}

package vn.trangtien.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import vn.trangtien.identifier.Iri;

/// The values of [FacetFields] of one commit: each has an ordinal, and each document the ordinals
/// of its values, in memory.
final class FacetOrdinals {

  /// The most values of one facet that are counted out.
  private static final int MOST_VALUES = 500;

  /// The dimension of an ordinal is that of its facet, or one of these behind all facets.
  static final int BOX = Facet.values().length;
  static final int PERIOD = BOX + 1;
  static final int DIMENSIONS = PERIOD + 1;

  /// Where the ordinals of each document begin in [#ordinals]; one more than there are documents.
  final int[] starts;

  /// The ordinals of all documents, one document behind the other.
  final int[] ordinals;

  /// The dimension of each ordinal.
  final byte[] dimensions;

  /// Which values documents have together.
  final FacetSets sets;

  private final List<String> names = new ArrayList<>();
  private final Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);

  private record Value(int ordinal, String value, Iri iri) {}

  FacetOrdinals(IndexReader reader) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    List<String[]> terms = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues read = DocValues.getSortedSet(leaf.reader(), FacetFields.FIELD);
      String[] known = new String[(int) read.getValueCount()];
      for (int i = 0; i < known.length; i++) {
        known[i] = read.lookupOrd(i).utf8ToString();
        all.add(known[i]);
      }
      terms.add(known);
    }
    dimensions = new byte[all.size()];
    Map<String, Integer> numbers = HashMap.newHashMap(all.size());
    all.forEach(
        term -> {
          numbers.put(term, numbers.size());
          name(term);
        });
    starts = new int[reader.maxDoc() + 1];
    ordinals = read(reader, terms, numbers);
    sets = new FacetSets(starts, ordinals, dimensions);
  }

  /// Which ordinals are chosen, among those of the dimensions that are bounded at all.
  boolean[] chosen(Map<Facet, List<String>> selected, Bounds bounds) {
    boolean[] chosen = new boolean[dimensions.length];
    selected.forEach(
        (facet, wanted) -> {
          for (Value value : values.getOrDefault(facet, List.of())) {
            chosen[value.ordinal] =
                wanted.stream().anyMatch(it -> it.equalsIgnoreCase(value.value));
          }
        });
    if (bounds.inSpace()) {
      mark(chosen, BOX, it -> bounds.allows(Extent.box(it)));
    }
    if (bounds.inTime()) {
      mark(chosen, PERIOD, it -> Extent.isAllowed(bounds, it));
    }
    return chosen;
  }

  /// The values of every facet that were counted, most first.
  Map<Facet, List<Facet.Count>> counted(int[] counts) {
    Map<Facet, List<Facet.Count>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      all.put(
          facet,
          values.getOrDefault(facet, List.of()).stream()
              .filter(it -> counts[it.ordinal] > 0)
              .sorted(Comparator.comparingInt(it -> -counts[it.ordinal]))
              .limit(MOST_VALUES)
              .map(it -> new Facet.Count(it.value, it.iri, counts[it.ordinal]))
              .toList());
    }
    return all;
  }

  private void name(String term) {
    int number = names.size();
    int equals = term.indexOf('=');
    String dimension = term.substring(0, equals);
    String value = term.substring(equals + 1);
    names.add(value);
    switch (dimension) {
      case FacetFields.BOX -> dimensions[number] = (byte) BOX;
      case FacetFields.PERIOD -> dimensions[number] = (byte) PERIOD;
      default -> {
        Facet facet = Facet.valueOf(dimension.toUpperCase(Locale.ROOT));
        Iri iri = new Iri(value);
        dimensions[number] = (byte) facet.ordinal();
        values
            .computeIfAbsent(facet, it -> new ArrayList<>())
            .add(new Value(number, facet.value(iri), iri));
      }
    }
  }

  private void mark(boolean[] chosen, int dimension, Predicate<String> allowed) {
    for (int number = 0; number < chosen.length; number++) {
      chosen[number] |= dimensions[number] == dimension && allowed.test(names.get(number));
    }
  }

  private int[] read(IndexReader reader, List<String[]> terms, Map<String, Integer> numbers)
      throws IOException {
    int[] read = new int[reader.maxDoc() * 16];
    int end = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      String[] known = terms.get(leaf.ord);
      int[] number = new int[known.length];
      for (int i = 0; i < known.length; i++) {
        number[i] = numbers.getOrDefault(known[i], 0);
      }
      SortedSetDocValues of = DocValues.getSortedSet(leaf.reader(), FacetFields.FIELD);
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        starts[leaf.docBase + doc] = end;
        if (of.advanceExact(doc)) {
          read = ArrayUtil.grow(read, end + of.docValueCount());
          for (int i = 0; i < of.docValueCount(); i++) {
            read[end++] = number[(int) of.nextOrd()];
          }
        }
      }
    }
    starts[reader.maxDoc()] = end;
    return ArrayUtil.copyOfSubArray(read, 0, end);
  }
}

package vn.trangtien.maps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Counted;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// The map of one dataset.
///
/// @param source where the browser gets what is drawn, as GeoJSON
/// @param key the column that names a row, by which a drawn thing leads to it; empty where the
///     source numbers its rows itself
/// @param name the column that a thing is called by; empty where there is none
/// @param columns what is told of a thing, as `name=label` by lines
/// @param figures those of them that are quantities, by lines
/// @param codes what codes among them mean, as [MapTable#codes] writes it
/// @param rows the beginning of the table, as a list
/// @param count how many rows the table has
/// @param drawn how many of them are drawn at most; 0 for all
/// @param tiles the address of a tile server; null for none
record MapView(
    Frame frame,
    Dataset dataset,
    String source,
    String key,
    String name,
    String columns,
    String figures,
    String codes,
    List<Item> rows,
    long count,
    long drawn,
    @Nullable String tiles,
    String thanks) {

  /// A row of the list.
  ///
  /// @param name what it is called, or its number
  /// @param cells what is told of it
  record Item(long number, String name, List<Cell> cells) {}

  /// A cell of a row.
  record Cell(Text label, Text value) {}

  /// A map inside somebody else's page.
  record Framed(Embed embed, MapView map) {}

  /// Datasets that can be seen on a map.
  ///
  /// @param theme the one that is looked at; null for all
  record All(Frame frame, SearchResult found, List<Counted> themes, @Nullable Concept theme) {}
}

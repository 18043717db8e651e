/// Rows as CKAN's DataStore answers them: pages, what columns are, and whole dumps
/// ([DataStore](https://docs.ckan.org/en/latest/maintaining/datastore.html)).
///
/// A [DatastoreQuery] is what a call asks of a table, said to the room `rows` in its own grammar;
/// a [RowWalk] reads the rows piece by piece, so that no dump holds a table open; a [RecordWriter]
/// writes them in one of CKAN's forms.
///
/// It takes no SQL from strangers.
@NullMarked
package vn.trangtien.datastore;

import org.jspecify.annotations.NullMarked;

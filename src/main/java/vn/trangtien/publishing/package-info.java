/// A steward's desk: what is to be published is checked here, and published or refused.
///
/// [CatalogImport] publishes a folder of Turtle and data files, such as `catalog/`, in one
/// transaction: what changed, what is new, and not what breaks a rule. A folder is read only when
/// somebody asks for it, or once while the ledger is empty; it is no second truth.
///
/// It never publishes a description whose files it does not hold.
@NullMarked
package vn.trangtien.publishing;

import org.jspecify.annotations.NullMarked;

/// The calls of CKAN's API about packages, organizations, groups, tags and the site itself.
///
/// [PackageSearch] is the search behind `package_search` and the feeds: words go to the portal's
/// own search, everything else is asked of the packages in memory. The helpers under `/api/util`,
/// the feeds and the addresses of CKAN's pages stand beside the calls that they use.
///
/// Nothing is answered here that the catalog does not say.
@NullMarked
package vn.trangtien.packages;

import org.jspecify.annotations.NullMarked;

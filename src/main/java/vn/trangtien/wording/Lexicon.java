package vn.trangtien.wording;

import java.util.List;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// The words of the catalogue that is searched.
public interface Lexicon {

  /// In how many descriptions `term` is; 0 where it is unknown.
  int anywhere(Form form, String term);

  /// In how many titles, keywords, themes and names of agencies `term` is, once for a description.
  int named(Form form, String term);

  /// Whether most descriptions have the folded `term`, so that it tells little.
  boolean isCommon(Form form, String term);

  /// Whether the words of some title, keyword or theme begin with just these letters, folded.
  boolean hasInitials(String letters);

  /// The words that begin with `letter` when folded, each spelling for itself.
  List<Word> beginningWith(char letter);
}

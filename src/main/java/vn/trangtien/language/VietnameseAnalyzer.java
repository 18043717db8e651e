package vn.trangtien.language;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts text into Vietnamese syllables and English words, in the [Form] that a field's name ends
/// with; composed and decomposed letters give the same words.
public final class VietnameseAnalyzer extends Analyzer {

  /// A dot, stroke, underscore or colon between words, as in `TP.HCM` and `ten_diem`.
  private static final Pattern JOINT =
      Pattern.compile("[._/:](?<=\\p{L}\\p{M}{0,3}[._/:])(?=[\\p{L}\\d])");

  /// A road and its number, as in `QL1A`; what comes first in the pattern rules out most letters
  /// at once.
  private static final Pattern ROAD =
      Pattern.compile(
          "(?=[QqTtHh][Ll]|[Đđ][Tt])"
              + "(?iu)(?<![\\p{L}\\p{M}\\d])(QL|ĐT|TL|HL)\\.?\\s*(\\d+\\p{L}?)");

  /// A field whose words are cut but not spelled.
  private static final String AS_WRITTEN = "as_written";

  /// The same for a text in which nothing is joined that must be parted first.
  private static final String WITHOUT_JOINTS = "without_joints";

  /// The field by which to cut `text` into words that are not spelled.
  static String asWritten(String text) {
    for (int i = 1; i < text.length(); i++) {
      char it = text.charAt(i);
      if (Character.isDigit(it) ? isRoad(text, i) : "._/:".indexOf(it) >= 0 && isJoint(text, i)) {
        return AS_WRITTEN;
      }
    }
    return WITHOUT_JOINTS;
  }

  /// Whether a letter stands before the sign at `at` and a letter or digit behind it.
  private static boolean isJoint(String text, int at) {
    char before = text.charAt(at - 1);
    boolean letter =
        Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK;
    return letter && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Whether two letters that may stand for a kind of road come before the digit at `at`.
  private static boolean isRoad(String text, int at) {
    int last = at - 1;
    while (last > 0 && (text.charAt(last) == '.' || isSpace(text.charAt(last)))) {
      last--;
    }
    return last > 0
        && "LTlt".indexOf(text.charAt(last)) >= 0
        && "QTHĐqthđ".indexOf(text.charAt(last - 1)) >= 0;
  }

  private static boolean isSpace(char it) {
    return Character.isWhitespace(it) || Character.isSpaceChar(it);
  }

  /// An analyzer for fields that end with the suffix of a form.
  public VietnameseAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    if (field.equals(WITHOUT_JOINTS)) {
      return reader;
    }
    Reader parted = new PatternReplaceCharFilter(JOINT, " ", reader);
    return new PatternReplaceCharFilter(ROAD, "$1 $2", parted);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    if (field.equals(AS_WRITTEN) || field.equals(WITHOUT_JOINTS)) {
      return new TokenStreamComponents(words);
    }
    Form form = Form.of(field);
    TokenStream spelled = new SyllableFilter(words, form.exact());
    if (form.pair()) {
      ShingleFilter pairs = new ShingleFilter(spelled, 2, 2);
      pairs.setOutputUnigrams(false);
      spelled = pairs;
    }
    return new TokenStreamComponents(words, spelled);
  }
}

package vn.trangtien.triples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/// Regular expressions of strangers: refused where they are known to explode, and matched on text
/// that looks at the budget, so that the others stop in time.
final class Regex {

  private static final int POLL_EVERY = 1_024;

  private final Budget budget;
  private String source = "";
  private String flags = "";
  private @Nullable Pattern compiled;

  Regex(Budget budget) {
    this.budget = budget;
  }

  /// Whether `pattern` is short and has neither nested repetitions nor back-references.
  static boolean isHarmless(String pattern) {
    if (pattern.length() > TriplesConfiguration.PATTERN) {
      return false;
    }
    boolean[] repeats = new boolean[pattern.length() + 2];
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : '\\';
        if (!inClass && (Character.isDigit(next) && next != '0' || next == 'k')) {
          return false;
        }
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        repeats[++depth] = false;
      } else if (c == ')' && depth > 0) {
        boolean inner = repeats[depth--];
        boolean repeated = i + 1 < pattern.length() && isRepetition(pattern.charAt(i + 1));
        if (inner && repeated) {
          return false;
        }
        repeats[depth] |= inner || repeated;
      } else if (isRepetition(c)) {
        repeats[depth] = true;
      }
    }
    return true;
  }

  boolean finds(String text, String pattern, String options) {
    Matcher matcher = matcher(text, pattern, options);
    try {
      return matcher.find();
    } catch (StackOverflowError deep) {
      throw budget.exceeded(Stop.PATTERN);
    }
  }

  String replaced(String text, String pattern, String replacement, String options) {
    Matcher matcher = matcher(text, pattern, options);
    StringBuilder result = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        if (result.length() > TriplesConfiguration.TEXT) {
          throw budget.exceeded(Stop.TEXT);
        }
        budget.poll();
      }
      return matcher.appendTail(result).toString();
    } catch (StackOverflowError deep) {
      throw budget.exceeded(Stop.PATTERN);
    } catch (IndexOutOfBoundsException | IllegalArgumentException unknownGroup) {
      throw new ExprEvalException("replace: " + unknownGroup.getMessage());
    }
  }

  private Matcher matcher(String text, String pattern, String options) {
    if (text.length() > TriplesConfiguration.MATCHED) {
      throw budget.exceeded(Stop.TEXT);
    }
    return compile(pattern, options).matcher(new Polled(text, budget));
  }

  private Pattern compile(String pattern, String options) {
    if (compiled != null && source.equals(pattern) && flags.equals(options)) {
      return compiled;
    }
    if (!isHarmless(pattern)) {
      throw budget.exceeded(Stop.PATTERN);
    }
    try {
      source = pattern;
      flags = options;
      compiled = RegexEngine.makePattern("REGEX", pattern, options);
      return compiled;
    } catch (PatternSyntaxException malformed) {
      throw new ExprEvalException("regex: " + malformed.getDescription());
    }
  }

  private static boolean isRepetition(char c) {
    return c == '*' || c == '+' || c == '{';
  }

  /// Text whose reader is stopped with the query.
  private static final class Polled implements CharSequence {

    private final String text;
    private final Budget budget;
    private int reads;

    Polled(String text, Budget budget) {
      this.text = text;
      this.budget = budget;
    }

    @Override
    public char charAt(int index) {
      if (++reads % POLL_EVERY == 0) {
        budget.poll();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}

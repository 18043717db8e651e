package vn.trangtien.wording;

/// How many letters must be changed, added, left out or swapped with the next one to make one word
/// of another ([optimal string
/// alignment](https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance)).
final class Edits {

  private Edits() {}

  /// The distance between the two, or one more than `most` where it is greater.
  static int between(String one, String other, int most) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        char letter = one.charAt(i - 1);
        char wanted = other.charAt(j - 1);
        int changed = above[j - 1] + (letter == wanted ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], above[j]));
        boolean crossed = i > 1 && j > 1 && letter == other.charAt(j - 2);
        if (crossed && one.charAt(i - 2) == wanted) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = above;
      above = row;
    }
    return Math.min(above[other.length()], most + 1);
  }
}

package vn.trangtien.discovery;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Numbers of names: few in order, or many as bits.
sealed interface NameSet {

  /// The first number from `from` on; -1 where there is none.
  int next(int from);

  record Few(int[] numbers) implements NameSet {
    @Override
    public int next(int from) {
      int at = Arrays.binarySearch(numbers, from);
      int first = at >= 0 ? at : -at - 1;
      return first < numbers.length ? numbers[first] : -1;
    }
  }

  record Many(BitSet numbers) implements NameSet {
    @Override
    public int next(int from) {
      return numbers.nextSetBit(from);
    }
  }

  /// The numbers of all `lists`, each of which is in order.
  ///
  /// @param most so many make few
  static NameSet of(Iterable<int[]> lists, int most) {
    int total = 0;
    for (int[] list : lists) {
      total += list.length;
    }
    if (total > most) {
      BitSet bits = new BitSet();
      lists.forEach(list -> IntStream.of(list).forEach(bits::set));
      return new Many(bits);
    }
    int[] all = new int[total];
    int end = 0;
    for (int[] list : lists) {
      System.arraycopy(list, 0, all, end, list.length);
      end += list.length;
    }
    Arrays.sort(all);
    return new Few(all);
  }
}

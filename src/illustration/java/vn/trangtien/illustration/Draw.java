package vn.trangtien.illustration;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance with a memory: what one name draws is the same every time and never depends on what
/// other names drew.
final class Draw {

  private final RandomGenerator random;

  private Draw(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// The draws of `name`, such as the name of a table or of a station in it.
  static Draw of(String name) {
    long seed = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      seed = (seed ^ name.charAt(i)) * 0x100000001b3L;
    }
    return new Draw(seed);
  }

  /// A whole number from `low` to `high`, both included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /// A number from `low` up to but without `high`.
  double between(double low, double high) {
    return random.nextDouble(low, high);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// One of the places 0, 1, … drawn in proportion to its weight.
  int weighted(double... weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double at = random.nextDouble() * total;
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  double normal(double mean, double deviation) {
    return random.nextGaussian(mean, deviation);
  }

  /// How often something happens that happens `mean` times on average.
  int poisson(double mean) {
    if (mean > 200) {
      return Math.max(0, (int) Math.round(normal(mean, Math.sqrt(mean))));
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}

package io.echelon.platform.tiering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many customers went from which tier to which.
 *
 * @param tiers codes, best first; the last is the empty text, which stands for no tier
 * @param rows one per tier, in the same order
 */
public record TierMatrix(List<String> tiers, List<Row> rows) {

  /** Code that stands for no tier. */
  public static final String NONE = "";

  public TierMatrix {
    tiers = List.copyOf(tiers);
    rows = List.copyOf(rows);
  }

  /**
   * The customers that were in one tier.
   *
   * @param from code of that tier
   * @param to customers by the tier in which they are now, for every tier, in the same order
   */
  public record Row(String from, Map<String, Long> to) {
    public Row {
      to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
    }
  }

  /** Which way a customer went; whoever loses its tier goes down. */
  public enum Direction {
    UP,
    DOWN
  }

  /** Whether a step from one tier to another goes that way. */
  public boolean goes(Direction direction, String from, String to) {
    int way = tiers.indexOf(to) - tiers.indexOf(from);
    return direction == Direction.UP ? way < 0 : way > 0;
  }

  /** Customers that went that way. */
  public long count(Direction direction) {
    long count = 0;
    for (Row row : rows) {
      for (Map.Entry<String, Long> cell : row.to().entrySet()) {
        count += goes(direction, row.from(), cell.getKey()) ? cell.getValue() : 0;
      }
    }
    return count;
  }

  /** Customers per tier before, in the order of the tiers. */
  public Map<String, Long> before() {
    Map<String, Long> sums = new LinkedHashMap<>();
    rows.forEach(r -> sums.put(r.from(), r.to().values().stream().mapToLong(n -> n).sum()));
    return sums;
  }

  /** Customers per tier after, in the order of the tiers. */
  public Map<String, Long> after() {
    Map<String, Long> sums = new LinkedHashMap<>();
    rows.forEach(r -> r.to().forEach((tier, count) -> sums.merge(tier, count, Long::sum)));
    return sums;
  }

  /** All customers. */
  public long total() {
    return after().values().stream().mapToLong(n -> n).sum();
  }
}

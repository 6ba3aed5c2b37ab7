package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Backtest.Changed;
import io.echelon.platform.tiering.Backtest.Stability;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.WhatIf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * From which tier to which the customers of a run went: twelve bytes a customer, and eight more
 * where a number is kept. Used by one thread.
 */
final class TierMoves {
  private static final short OPEN = -1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final boolean hasValues;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, Short> indexes = new HashMap<>();
  private long[] ids = new long[FIRST_CAPACITY];
  private short[] from = new short[FIRST_CAPACITY];
  private short[] to = new short[FIRST_CAPACITY];
  private double[] values;
  private int size;

  TierMoves(boolean hasValues) {
    this.hasValues = hasValues;
    values = new double[hasValues ? FIRST_CAPACITY : 0];
  }

  /** Adds a customer; ids ascend. A number that is missing counts as 0. */
  void add(long id, String tierFrom, String tierTo, double value) {
    add(id, index(tierFrom), index(tierTo), value);
  }

  /** Adds a customer whose tier is settled when all are there. */
  void addOpen(long id, String tierFrom, double value) {
    add(id, index(tierFrom), OPEN, value);
  }

  /**
   * Settles the open ones.
   *
   * @param tiers code by the place among the open ones
   */
  void settle(IntFunction<String> tiers) {
    int open = 0;
    for (int i = 0; i < size; i++) {
      if (to[i] == OPEN) {
        to[i] = index(tiers.apply(open++));
      }
    }
  }

  TierMatrix countIn(MatrixCount count) {
    for (int i = 0; i < size; i++) {
      count.add(codes.get(from[i]), codes.get(to[i]));
    }
    return count.matrix();
  }

  /** The kept number, added up per cell. */
  List<WhatIf.Sum> sums() {
    Map<String, Map<String, Double>> sums = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      sums.computeIfAbsent(codes.get(from[i]), f -> new TreeMap<>())
          .merge(codes.get(to[i]), values[i], Double::sum);
    }
    List<WhatIf.Sum> cells = new ArrayList<>();
    sums.forEach((f, row) -> row.forEach((t, sum) -> cells.add(new WhatIf.Sum(f, t, sum))));
    return cells;
  }

  /** How many customers of both changed their tier since an earlier run. */
  Stability since(TierMoves earlier) {
    long[] both = new long[2];
    long[] changed = new long[2];
    int other = 0;
    for (int i = 0; i < size; i++) {
      while (other < earlier.size && earlier.ids[other] < ids[i]) {
        other++;
      }
      if (other < earlier.size && earlier.ids[other] == ids[i]) {
        compare(earlier.codes.get(earlier.from[other]), codes.get(from[i]), 0, both, changed);
        compare(earlier.codes.get(earlier.to[other]), codes.get(to[i]), 1, both, changed);
      }
    }
    return new Stability(Changed.of(both[0], changed[0]), Changed.of(both[1], changed[1]));
  }

  private static void compare(String a, String b, int which, long[] both, long[] changed) {
    if (!a.equals(TierMatrix.NONE) && !b.equals(TierMatrix.NONE)) {
      both[which]++;
      changed[which] += a.equals(b) ? 0 : 1;
    }
  }

  private void add(long id, short tierFrom, short tierTo, double value) {
    if (size == ids.length) {
      int more = size + (size >> 1);
      ids = Arrays.copyOf(ids, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
      values = Arrays.copyOf(values, hasValues ? more : 0);
    }
    ids[size] = id;
    from[size] = tierFrom;
    to[size] = tierTo;
    if (hasValues) {
      values[size] = Double.isNaN(value) ? 0 : value;
    }
    size++;
  }

  private short index(String code) {
    return indexes.computeIfAbsent(
        code,
        c -> {
          codes.add(c);
          return (short) (codes.size() - 1);
        });
  }
}

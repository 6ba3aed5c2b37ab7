package io.echelon.platform.tiering.internal;

import java.util.ArrayList;
import java.util.List;

/** Customers counted by score, best scores first, so that cuts can be found without sorting. */
final class ScoreHistogram {
  private static final int BUCKETS = 1 << 13;
  private static final byte HOLDS_A_CUT = -1;

  private final double[] scores;
  private final int size;
  private final double best;
  private final double scale;
  private final int[] start = new int[BUCKETS + 1];

  ScoreHistogram(double[] scores, int size) {
    this.scores = scores;
    this.size = size;
    double min = scores[0];
    double max = scores[0];
    for (int i = 1; i < size; i++) {
      min = Math.min(min, scores[i]);
      max = Math.max(max, scores[i]);
    }
    best = max;
    double perPoint = (BUCKETS - 1) / (max - min);
    scale = Double.isFinite(perPoint) ? perPoint : 0;
    for (int i = 0; i < size; i++) {
      start[bucket(scores[i]) + 1]++;
    }
    for (int b = 0; b < BUCKETS; b++) {
      start[b + 1] += start[b];
    }
  }

  /** Falls from one score to the next lower one, or stays. */
  private int bucket(double score) {
    return (int) ((best - score) * scale);
  }

  /**
   * Gives a tier to everybody outside the buckets that hold the last place of a tier.
   *
   * @param ends per tier the number of places down to its end
   * @param tier filled per customer
   * @return the buckets that are left to do
   */
  List<Bucket> assign(int[] ends, byte[] tier) {
    byte[] tierOf = new byte[BUCKETS];
    Bucket[] open = new Bucket[BUCKETS];
    List<Bucket> left = new ArrayList<>();
    int t = 0;
    for (int b = 0; b < BUCKETS; b++) {
      while (t < ends.length - 1 && ends[t] <= start[b]) {
        t++;
      }
      tierOf[b] = (byte) t;
      if (start[b] < start[b + 1] && holdsAnEnd(ends, b)) {
        tierOf[b] = HOLDS_A_CUT;
        open[b] = new Bucket(start[b], new int[start[b + 1] - start[b]]);
        left.add(open[b]);
      }
    }
    for (int i = 0; i < size; i++) {
      int b = bucket(scores[i]);
      tier[i] = tierOf[b];
      if (tierOf[b] == HOLDS_A_CUT) {
        open[b].add(i);
      }
    }
    return left;
  }

  private boolean holdsAnEnd(int[] ends, int b) {
    for (int end : ends) {
      if (end - 1 >= start[b] && end - 1 < start[b + 1]) {
        return true;
      }
    }
    return false;
  }

  /** A bucket that holds the last place of a tier. */
  static final class Bucket {
    private final int start;
    private final int[] customers;
    private int filled;

    private Bucket(int start, int[] customers) {
      this.start = start;
      this.customers = customers;
    }

    private void add(int customer) {
      customers[filled++] = customer;
    }

    /** The rank of its first place. */
    int start() {
      return start;
    }

    int[] customers() {
      return customers;
    }

    boolean holds(int place) {
      return place >= start && place < start + customers.length;
    }

    /** Gives tiers by place; whoever calls has put the customers around each end in order. */
    void assign(int[] ends, byte[] tier) {
      int t = 0;
      for (int i = 0; i < customers.length; i++) {
        while (ends[t] <= start + i) {
          t++;
        }
        tier[customers[i]] = (byte) t;
      }
    }
  }
}

package io.echelon.platform.tiering.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the customers of a run in order as far as quotas need it: a histogram of scores finds the
 * buckets that hold a cut, and only in those is there any comparing. Holds two numbers and the
 * customer number per customer; used by one thread.
 */
public final class Ranking {
  private static final int FIRST_CAPACITY = 1 << 10;

  private double[] scores = new double[FIRST_CAPACITY];
  private double[] seconds = new double[FIRST_CAPACITY];
  private String[] numbers = new String[FIRST_CAPACITY];
  private int size;

  /**
   * The cut below a tier.
   *
   * @param quota the tier's places
   * @param lastScore score of the last customer above the cut; 0 without places
   * @param tied customers with that score if the cut parts them, otherwise 0
   * @param tiedByNumber those whose second criterion is the last one's too, if the cut parts them,
   *     otherwise 0
   */
  public record Cut(long quota, double lastScore, long tied, long tiedByNumber) {}

  /**
   * The outcome.
   *
   * @param tier index of the tier per customer, in the order in which they were added
   * @param cuts one per tier
   */
  public record Outcome(byte[] tier, List<Cut> cuts) {}

  /** Adds a customer; neither number may be NaN. */
  public void add(double score, double second, String number) {
    if (size == scores.length) {
      int more = size + (size >> 1);
      scores = Arrays.copyOf(scores, more);
      seconds = Arrays.copyOf(seconds, more);
      numbers = Arrays.copyOf(numbers, more);
    }
    scores[size] = score;
    seconds[size] = second;
    numbers[size] = number;
    size++;
  }

  /** Customers added. */
  public int size() {
    return size;
  }

  /**
   * Gives each customer its tier.
   *
   * @param quotas places per tier, best first, adding up to {@link #size()}
   */
  public Outcome cut(long[] quotas) {
    byte[] tier = new byte[size];
    int[] ends = new int[quotas.length];
    for (int t = 0, end = 0; t < quotas.length; t++) {
      end = Math.toIntExact(end + quotas[t]);
      ends[t] = end;
    }
    Cut[] cuts = new Cut[quotas.length];
    Arrays.fill(cuts, new Cut(0, 0, 0, 0));
    if (size > 0) {
      RankOrder order = new RankOrder(scores, seconds, numbers);
      ScoreHistogram histogram = new ScoreHistogram(scores, size);
      for (ScoreHistogram.Bucket bucket : histogram.assign(ends, tier)) {
        int from = 0; // what an earlier cut put in order stays as it is
        for (int t = 0; t < ends.length; t++) {
          if (quotas[t] > 0 && bucket.holds(ends[t] - 1)) {
            int place = ends[t] - 1 - bucket.start();
            order.select(bucket.customers(), from, bucket.customers().length, place);
            cuts[t] = cut(quotas[t], bucket.customers(), place, order);
            from = place + 1;
          }
        }
        bucket.assign(ends, tier);
      }
    }
    return new Outcome(tier, List.of(cuts));
  }

  private Cut cut(long quota, int[] customers, int place, RankOrder order) {
    int last = customers[place];
    long tied = 0;
    long tiedBelow = 0;
    long same = 0;
    long sameBelow = 0;
    for (int i = 0; i < customers.length; i++) {
      int below = i > place ? 1 : 0;
      if (order.sameScore(customers[i], last)) {
        tied++;
        tiedBelow += below;
      }
      if (order.sameNumbers(customers[i], last)) {
        same++;
        sameBelow += below;
      }
    }
    return new Cut(quota, scores[last], tiedBelow > 0 ? tied : 0, sameBelow > 0 ? same : 0);
  }
}

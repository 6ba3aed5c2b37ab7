package io.echelon.itests.benchmarks;

import java.util.Arrays;

/**
 * The textbook way to cut scores between 0 and 100 by quotas: count, find the buckets of the cuts,
 * hand out tiers by bucket, look only into the buckets that a cut parts. Ties stay as they come.
 */
final class HistogramSelection {
  private static final int BUCKETS = 1 << 13;
  private static final double SCALE = (BUCKETS - 1) / 100.0;

  private HistogramSelection() {}

  static byte[] tiers(double[] scores, long[] quotas) {
    int[] count = new int[BUCKETS];
    for (double score : scores) {
      count[(int) ((100 - score) * SCALE)]++;
    }
    byte[] tierOf = new byte[BUCKETS];
    int[] parted = new int[quotas.length - 1];
    int[] aboveInBucket = new int[quotas.length - 1];
    int above = 0;
    int bucket = 0;
    long end = 0;
    for (int t = 0; t < parted.length; t++) {
      end += quotas[t];
      while (above + count[bucket] < end) {
        tierOf[bucket] = (byte) t;
        above += count[bucket++];
      }
      parted[t] = bucket;
      aboveInBucket[t] = (int) (end - above);
      tierOf[bucket] = -1;
      above += count[bucket++];
    }
    Arrays.fill(tierOf, bucket, BUCKETS, (byte) parted.length);
    byte[] tiers = new byte[scores.length];
    int[][] members = new int[parted.length][];
    int[] filled = new int[parted.length];
    for (int t = 0; t < parted.length; t++) {
      members[t] = new int[count[parted[t]]];
    }
    for (int i = 0; i < scores.length; i++) {
      int b = (int) ((100 - scores[i]) * SCALE);
      tiers[i] = tierOf[b];
      if (tiers[i] < 0) {
        int t = Arrays.binarySearch(parted, b);
        members[t][filled[t]++] = i;
      }
    }
    for (int t = 0; t < parted.length; t++) {
      part(scores, members[t], aboveInBucket[t], t, tiers);
    }
    return tiers;
  }

  private static void part(double[] scores, int[] members, int above, int tier, byte[] tiers) {
    double[] sorted = new double[members.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = scores[members[i]];
    }
    Arrays.sort(sorted);
    double cut = sorted[sorted.length - above];
    int left = above;
    for (double score : sorted) {
      left -= score > cut ? 1 : 0;
    }
    for (int member : members) {
      boolean in = scores[member] > cut || scores[member] == cut && left-- > 0;
      tiers[member] = (byte) (in ? tier : tier + 1);
    }
  }
}

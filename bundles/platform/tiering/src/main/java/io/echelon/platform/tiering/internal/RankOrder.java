package io.echelon.platform.tiering.internal;

/**
 * The order of a forced distribution: score, then the second criterion, both high first, then
 * customer number by code point. No two customers are equal in it.
 */
final class RankOrder {
  private final double[] scores;
  private final double[] seconds;
  private final String[] numbers;

  RankOrder(double[] scores, double[] seconds, String[] numbers) {
    this.scores = scores;
    this.seconds = seconds;
    this.numbers = numbers;
  }

  boolean sameScore(int a, int b) {
    return scores[a] == scores[b];
  }

  boolean sameNumbers(int a, int b) {
    return scores[a] == scores[b] && seconds[a] == seconds[b];
  }

  private boolean before(int a, int b) {
    if (scores[a] != scores[b]) {
      return scores[a] > scores[b];
    }
    if (seconds[a] != seconds[b]) {
      return seconds[a] > seconds[b];
    }
    return CodePoints.compare(numbers[a], numbers[b]) < 0;
  }

  /**
   * Puts the customer of rank {@code k} in its place, those before it to its left and those behind
   * it to its right (Hoare's selection; the pivot is the median of three, so that it needs no
   * chance).
   *
   * @param customers indexes; only {@code from} (inclusive) to {@code to} (exclusive) is reordered
   */
  void select(int[] customers, int from, int to, int k) {
    int left = from;
    int right = to - 1;
    while (left < right) {
      int pivot = median(customers[left], customers[(left + right) >>> 1], customers[right]);
      int i = left;
      int j = right;
      while (i <= j) {
        while (before(customers[i], pivot)) {
          i++;
        }
        while (before(pivot, customers[j])) {
          j--;
        }
        if (i <= j) {
          int swap = customers[i];
          customers[i++] = customers[j];
          customers[j--] = swap;
        }
      }
      if (k <= j) {
        right = j;
      } else if (k >= i) {
        left = i;
      } else {
        return;
      }
    }
  }

  private int median(int a, int b, int c) {
    if (before(a, b)) {
      return before(b, c) ? b : before(a, c) ? c : a;
    }
    return before(a, c) ? a : before(b, c) ? c : b;
  }
}

package io.echelon.platform.tiering.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Forced distribution by rule 3, against sorting everybody. */
public class RankingTest {
  private static final List<Double> SHARES = List.of(20.0, 30.0, 40.0, 10.0);

  private record Customer(double score, double second, String number) {}

  @Test
  public void quotasAreRoundedByLargestRemainderAndAddUp() {
    assertArrayEquals(new long[] {2, 3, 4, 1}, LargestRemainder.divide(10, SHARES));
    assertArrayEquals(new long[] {24, 37, 49, 12}, LargestRemainder.divide(122, SHARES));
    assertArrayEquals(new long[] {1, 1, 1, 0}, LargestRemainder.divide(3, SHARES));
    assertArrayEquals(new long[] {0, 0, 0, 0}, LargestRemainder.divide(0, SHARES));
    assertArrayEquals(
        "0.2 0.3 0.4 0.1", new long[] {0, 0, 1, 0}, LargestRemainder.divide(1, SHARES));
    assertArrayEquals(
        "of equal remainders the better tier's",
        new long[] {1, 0},
        LargestRemainder.divide(1, List.of(50.0, 50.0)));
    for (long n = 0; n < 2_000; n++) {
      long sum = 0;
      for (long quota : LargestRemainder.divide(n, SHARES)) {
        sum += quota;
      }
      assertEquals(n, sum);
    }
  }

  @Test
  public void tiesAreBrokenByTheSecondCriterionThenByTheNumber() {
    Ranking ranking = new Ranking();
    ranking.add(50, 10, "C3");
    ranking.add(50, 20, "C9");
    ranking.add(50, 10, "C1");
    ranking.add(50, 10, "C2");
    ranking.add(60, 0, "C0");
    Ranking.Outcome outcome = ranking.cut(new long[] {3, 2});
    assertArrayEquals(new byte[] {1, 0, 0, 1, 0}, outcome.tier());
    assertEquals(new Ranking.Cut(3, 50, 4, 3), outcome.cuts().get(0));
    assertEquals(new Ranking.Cut(2, 50, 0, 0), outcome.cuts().get(1));
  }

  @Test
  public void aCutBetweenDifferentScoresHasNoTies() {
    Ranking ranking = new Ranking();
    for (int i = 0; i < 10; i++) {
      ranking.add(i, 0, "C" + i);
    }
    Ranking.Outcome outcome = ranking.cut(LargestRemainder.divide(10, SHARES));
    assertEquals(new Ranking.Cut(2, 8, 0, 0), outcome.cuts().get(0));
    assertEquals(new Ranking.Cut(1, 0, 0, 0), outcome.cuts().get(3));
  }

  @Test
  public void numbersAreComparedByCodePoint() {
    Ranking ranking = new Ranking();
    ranking.add(1, 1, "\uFF21"); // behind the surrogates by char, before them by code point
    ranking.add(1, 1, "\uD83D\uDE00");
    assertArrayEquals(new byte[] {0, 1}, ranking.cut(new long[] {1, 1}).tier());
  }

  @Test
  public void nobodyIsRankedWhereThereIsNobody() {
    Ranking.Outcome outcome = new Ranking().cut(new long[] {0, 0});
    assertEquals(0, outcome.tier().length);
    assertEquals(2, outcome.cuts().size());
  }

  @Test
  public void equalsSortingEverybodyInWhateverOrderTheyCome() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int count = 1 + random.nextInt(seed % 10 == 0 ? 20_000 : 300);
      int scores = 1 + random.nextInt(seed % 3 == 0 ? 3 : 5_000);
      List<Customer> customers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        customers.add(
            new Customer(
                random.nextInt(scores) / 7.0,
                random.nextInt(4),
                "C" + (i * 7919L % count) + "-" + i));
      }
      Collections.shuffle(customers, random);
      assertSame(customers, LargestRemainder.divide(count, SHARES));
    }
  }

  private static void assertSame(List<Customer> customers, long[] quotas) {
    Ranking ranking = new Ranking();
    customers.forEach(c -> ranking.add(c.score(), c.second(), c.number()));
    Ranking.Outcome outcome = ranking.cut(quotas);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < customers.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing(
            customers::get,
            Comparator.comparingDouble(Customer::score)
                .thenComparingDouble(Customer::second)
                .reversed()
                .thenComparing(Customer::number)));
    byte[] expected = new byte[customers.size()];
    int next = 0;
    for (int t = 0; t < quotas.length; t++) {
      for (int i = 0; i < quotas[t]; i++) {
        expected[order.get(next++)] = (byte) t;
      }
      if (quotas[t] > 0) {
        assertCut(customers, order, next, outcome.cuts().get(t));
      }
    }
    assertArrayEquals(expected, outcome.tier());
  }

  private static void assertCut(
      List<Customer> customers, List<Integer> order, int end, Ranking.Cut cut) {
    Customer last = customers.get(order.get(end - 1));
    assertEquals(last.score(), cut.lastScore(), 0);
    boolean parted = end < order.size() && customers.get(order.get(end)).score() == last.score();
    long tied = customers.stream().filter(c -> c.score() == last.score()).count();
    assertEquals(parted ? tied : 0, cut.tied());
    boolean byNumber = parted && customers.get(order.get(end)).second() == last.second();
    long same =
        customers.stream()
            .filter(c -> c.score() == last.score() && c.second() == last.second())
            .count();
    assertEquals(byNumber ? same : 0, cut.tiedByNumber());
  }
}

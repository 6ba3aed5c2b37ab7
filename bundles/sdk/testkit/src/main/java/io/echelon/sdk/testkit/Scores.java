package io.echelon.sdk.testkit;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All columns of the batches, to be compared and filled without naming each. */
final class Scores {
  private static final double EXACT = 0.0;

  private final Scorecard card;

  Scores(Scorecard card) {
    this.card = card;
  }

  List<double[]> numbers(ScoreBatch scores) {
    List<double[]> columns = new ArrayList<>();
    for (int c = 0; c < card.characteristics().size(); c++) {
      columns.add(scores.points(c));
    }
    for (int g = 0; g < card.groups().size(); g++) {
      columns.add(scores.groups(g));
    }
    columns.add(scores.total());
    return columns;
  }

  List<int[]> indexes(ScoreBatch scores) {
    List<int[]> columns = new ArrayList<>(List.of(scores.tier(), scores.decidedBy()));
    if (card.rule() instanceof AxesMatrix matrix) {
      for (int a = 0; a < matrix.axes().size(); a++) {
        columns.add(scores.levels(a));
      }
    }
    return columns;
  }

  /** A batch in whose columns something stands already. */
  ScoreBatch used(int capacity, int with) {
    ScoreBatch used = new ScoreBatch(card, capacity);
    numbers(used).forEach(column -> Arrays.fill(column, with));
    indexes(used).forEach(column -> Arrays.fill(column, with));
    return used;
  }

  void assertSame(ScoreBatch a, int rowA, ScoreBatch b, int rowB, int rows) {
    List<double[]> numbersA = numbers(a);
    List<double[]> numbersB = numbers(b);
    List<int[]> indexesA = indexes(a);
    List<int[]> indexesB = indexes(b);
    for (int i = 0; i < rows; i++) {
      for (int c = 0; c < numbersA.size(); c++) {
        assertEquals(numbersA.get(c)[rowA + i], numbersB.get(c)[rowB + i], EXACT);
      }
      for (int c = 0; c < indexesA.size(); c++) {
        assertEquals(indexesA.get(c)[rowA + i], indexesB.get(c)[rowB + i]);
      }
    }
  }

  void assertSame(IndicatorBatch a, IndicatorBatch b) {
    for (int i = 0; i < card.indicators().size(); i++) {
      if (a.numbers(i) != null) {
        assertArrayEquals(a.numbers(i), b.numbers(i), EXACT);
      } else if (a.categories(i) != null) {
        assertArrayEquals(a.categories(i), b.categories(i));
      } else {
        assertArrayEquals(a.flags(i), b.flags(i));
      }
    }
  }
}

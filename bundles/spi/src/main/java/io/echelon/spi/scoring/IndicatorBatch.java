package io.echelon.spi.scoring;

import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.Arrays;

/**
 * Indicator values of up to {@link #capacity()} customers, one array per indicator, in the order of
 * {@link Scorecard#indicators()}. Row {@code i} of every array is the same customer. Reused between
 * blocks; not safe for use by several threads at once.
 */
public final class IndicatorBatch {
  private static final int MISSING_CATEGORY = -1;

  private final int capacity;
  private final double[][] numbers;
  private final int[][] categories;
  private final boolean[][] flags;
  private int size;

  /** Allocates the columns that the scorecard's indicators need. */
  public IndicatorBatch(Scorecard card, int capacity) {
    this.capacity = capacity;
    int columns = card.indicators().size();
    numbers = new double[columns][];
    categories = new int[columns][];
    flags = new boolean[columns][];
    for (int i = 0; i < columns; i++) {
      Indicator.Kind kind = card.indicators().get(i).kind();
      switch (kind) {
        case NUMBER, DATE -> numbers[i] = new double[capacity];
        case CATEGORY -> categories[i] = new int[capacity];
        case FLAG -> flags[i] = new boolean[capacity];
      }
    }
  }

  /** Rows that fit. */
  public int capacity() {
    return capacity;
  }

  /** Rows in use: 0 to {@link #capacity()} inclusive. */
  public int size() {
    return size;
  }

  /** Forgets all rows. */
  public void clear() {
    size = 0;
  }

  /**
   * Appends a row in which every value is missing (flags: not set) and returns its index.
   *
   * @throws IndexOutOfBoundsException if the batch is full
   */
  public int addRow() {
    if (size == capacity) {
      throw new IndexOutOfBoundsException("batch of " + capacity + " rows is full");
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != null) {
        numbers[i][size] = Double.NaN;
      } else if (categories[i] != null) {
        categories[i][size] = MISSING_CATEGORY;
      } else {
        flags[i][size] = false;
      }
    }
    return size++;
  }

  /**
   * Values of a NUMBER indicator in its declared unit, or whole months since a DATE; NaN is
   * missing.
   */
  public double[] numbers(int indicator) {
    return numbers[indicator];
  }

  /** Values of a CATEGORY indicator as indexes into its category list; -1 is missing. */
  public int[] categories(int indicator) {
    return categories[indicator];
  }

  /** Values of a FLAG indicator; an absent flag is false. */
  public boolean[] flags(int indicator) {
    return flags[indicator];
  }

  /** A copy of the rows {@code from} (inclusive) to {@code to} (exclusive), for tests and tools. */
  public IndicatorBatch rows(Scorecard card, int from, int to) {
    IndicatorBatch copy = new IndicatorBatch(card, to - from);
    copy.size = to - from;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != null) {
        copy.numbers[i] = Arrays.copyOfRange(numbers[i], from, to);
      } else if (categories[i] != null) {
        copy.categories[i] = Arrays.copyOfRange(categories[i], from, to);
      } else {
        copy.flags[i] = Arrays.copyOfRange(flags[i], from, to);
      }
    }
    return copy;
  }
}

package io.echelon.spi.scoring;

import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Scorecard;

/**
 * What a scorer says of up to {@code capacity} customers, one array per result. Row {@code i} is
 * the customer of row {@code i} of the {@link IndicatorBatch}. Reused between blocks; not safe for
 * use by several threads at once.
 */
public final class ScoreBatch {
  /** Stands for the tier where the platform decides it by rank (forced distribution). */
  public static final int BY_RANK = -1;

  private final double[][] points;
  private final double[][] groups;
  private final double[] total;
  private final int[] tier;
  private final int[][] levels;
  private final int[] decidedBy;

  /** Allocates the columns for a scorecard. */
  public ScoreBatch(Scorecard card, int capacity) {
    points = new double[card.characteristics().size()][capacity];
    groups = new double[card.groups().size()][capacity];
    total = new double[capacity];
    tier = new int[capacity];
    levels = new int[card.rule() instanceof AxesMatrix m ? m.axes().size() : 0][capacity];
    decidedBy = new int[capacity];
  }

  /** Points of a characteristic, 0 to its weight inclusive, by its index in the scorecard. */
  public double[] points(int characteristic) {
    return points[characteristic];
  }

  /** Subtotal of a group after its cap, by its index in the scorecard. */
  public double[] groups(int group) {
    return groups[group];
  }

  /** Sum of the group subtotals; also what customers of one tier are ranked by, high first. */
  public double[] total() {
    return total;
  }

  /**
   * Index into {@link Scorecard#tiers()}: 0 is the best tier; {@link #BY_RANK} for every row where
   * the scorecard forces a distribution.
   */
  public int[] tier() {
    return tier;
  }

  /** Level on an axis of an {@link AxesMatrix}, by the axis's index: 0 is its first level. */
  public int[] levels(int axis) {
    return levels[axis];
  }

  /**
   * What set the tier: the index of a row, rung or cell of the tier rule (0 or more), or a
   * designation, encoded as {@link #byDesignation}.
   */
  public int[] decidedBy() {
    return decidedBy;
  }

  /** Encodes "designation {@code index} decided" for {@link #decidedBy()}; its own inverse. */
  public static int byDesignation(int index) {
    return -1 - index;
  }
}

package io.echelon.spi.scoring.card;

/** What a characteristic promises of its points; a scorecard whose shares break it is refused. */
public enum Trend {
  /** A higher value never gives fewer points. */
  RISING,
  /** A higher value never gives more points. */
  FALLING
}

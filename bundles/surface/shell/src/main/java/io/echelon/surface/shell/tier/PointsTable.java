package io.echelon.surface.shell.tier;

import io.echelon.platform.tiering.Explanation;
import io.echelon.surface.shell.Table;

/** What is shown of points. */
public final class PointsTable {
  public static final Table<Explanation.Points> POINTS =
      new Table<Explanation.Points>()
          .column("criterion", Explanation.Points::name)
          .column("value", Explanation.Points::value)
          .column("band", Explanation.Points::band)
          .column("points", Explanation.Points::points)
          .column("max", Explanation.Points::max);

  public static final Table<Explanation.Subtotal> SUBTOTALS =
      new Table<Explanation.Subtotal>()
          .column("group", Explanation.Subtotal::name)
          .column("points", Explanation.Subtotal::points)
          .column("max", Explanation.Subtotal::max);

  private PointsTable() {}
}

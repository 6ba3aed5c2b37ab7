package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.store.RunStore.Cut;
import java.util.ArrayList;
import java.util.List;

/** The rows of a forced distribution's cuts. */
final class CutRows {
  private CutRows() {}

  static void insert(Jdbc jdbc, long run, List<Cut> cuts) {
    List<Object[]> rows = new ArrayList<>();
    for (Cut cut : cuts) {
      rows.add(
          new Object[] {
            run,
            rows.size(),
            cut.tier(),
            cut.quota(),
            cut.lastScore(),
            cut.tied(),
            cut.tiedByNumber()
          });
    }
    jdbc.batch(
        "insert into RUN_CUT (RUN, PLACE, TIER, QUOTA, LAST_SCORE, TIED, TIED_BY_NUMBER)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        rows,
        row -> row);
  }

  static List<Cut> list(Jdbc jdbc, long run) {
    return jdbc.list(
        "select TIER, QUOTA, LAST_SCORE, TIED, TIED_BY_NUMBER from RUN_CUT"
            + " where RUN = ? order by PLACE",
        row ->
            new Cut(
                row.getString(1), row.getLong(2), row.getDouble(3), row.getLong(4), row.getLong(5)),
        run);
  }
}

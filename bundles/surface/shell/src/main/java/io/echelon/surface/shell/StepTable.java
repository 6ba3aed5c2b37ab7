package io.echelon.surface.shell;

import io.echelon.platform.sla.DueTime;

/** What is shown of the way to a due time. */
public final class StepTable {
  public static final Table<DueTime.Step> STEP =
      new Table<DueTime.Step>()
          .column("day", DueTime.Step::date)
          .column(
              "counted", s -> s.kind() != DueTime.Kind.SKIPPED && s.kind() != DueTime.Kind.PAUSED)
          .column("reason", DueTime.Step::why);

  private StepTable() {}
}

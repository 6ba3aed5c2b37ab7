package io.echelon.platform.unit;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.util.List;
import java.util.function.BiPredicate;

/** Work that must have a unit's data to itself: an import and a run never overlap. */
public final class UnitWork {
  private static final Reasons REASONS = new Reasons(UnitWork.class);

  /** Job types that read or write all customers of a unit. */
  private static final List<String> EXCLUSIVE = List.of("import", "run");

  private UnitWork() {}

  /**
   * Refuses new work while other work has the unit's data.
   *
   * @param isUnderWay tells for job type and unit whether such a job is under way
   * @throws EchelonException BUSY naming what is under way
   */
  public static void refuseIfUnderWay(BiPredicate<String, String> isUnderWay, String unit) {
    for (String type : EXCLUSIVE) {
      if (isUnderWay.test(type, unit)) {
        throw REASONS.of(ErrorCode.BUSY, "unit.busy", unit, type);
      }
    }
  }
}

package io.echelon.platform.complaint;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a complaint stands. Each stage has an owner and a clock of its own; it ends when the
 * complaint enters the next.
 */
public enum ComplaintStage {
  /** Came in; somebody has to say what it is. */
  ACCEPTED(1),
  CLASSIFIED(1),
  INVESTIGATING(5),
  /** The customer has a proposal before it. */
  PROPOSED(3),
  /** The customer agrees; what was agreed is being done. */
  AGREED(3),
  CLOSED(0);

  private static final Reasons REASONS = new Reasons(ComplaintStage.class);

  private static final Map<ComplaintStage, Set<ComplaintStage>> NEXT =
      Map.of(
          ACCEPTED, EnumSet.of(CLASSIFIED),
          CLASSIFIED, EnumSet.of(INVESTIGATING),
          INVESTIGATING, EnumSet.of(PROPOSED),
          PROPOSED, EnumSet.of(INVESTIGATING, AGREED),
          AGREED, EnumSet.of(CLOSED),
          CLOSED, EnumSet.noneOf(ComplaintStage.class));

  private final int workingDays;

  ComplaintStage(int workingDays) {
    this.workingDays = workingDays;
  }

  /** How long it may take where nobody says otherwise; 0: it has no clock. */
  public int workingDays() {
    return workingDays;
  }

  public boolean isOpen() {
    return this != CLOSED;
  }

  /** The stages that may follow. */
  public Set<ComplaintStage> next() {
    return Set.copyOf(NEXT.get(this));
  }

  /**
   * Refuses a stage that does not follow.
   *
   * @throws EchelonException ILLEGAL_STEP naming those that do
   */
  public void requireNext(ComplaintStage wanted) {
    if (!NEXT.get(this).contains(wanted)) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "stage.next", this, wanted, NEXT.get(this));
    }
  }
}

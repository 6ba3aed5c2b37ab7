package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A unit's scorecards: drafted, approved, dated, never changed. The unit's strategy supplies
 * version 1 when it first comes into service. Safe for use by several threads.
 */
@ProviderType
public interface Scorecards {

  /**
   * Keeps a new version as a draft.
   *
   * @param json in the scorecard schema
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault, also if
   *     the unit's strategy is in service and refuses the card
   */
  ScorecardVersion draft(Caller caller, String unit, String json);

  /**
   * Approves a draft; needs the approver role and another person than its author.
   *
   * @param effectiveFrom first day on which runs may use it, inclusive
   */
  ScorecardVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom);

  ScorecardVersion get(Caller caller, String unit, int version);

  /** All versions, newest first. */
  List<ScorecardVersion> list(Caller caller, String unit);

  /**
   * The approved version that counts on a day: latest effective date, then highest version.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND if there is none
   */
  ScorecardVersion current(String unit, LocalDate on);
}

package io.echelon.platform.unit;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The units' rules: drafted, approved by somebody else, dated, never changed. Safe for use by
 * several threads.
 */
@ProviderType
public interface Rules {

  /**
   * Keeps a new version as a draft; needs the unit admin role.
   *
   * @param json in the rules schema
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  RulesVersion draft(Caller caller, String unit, String json);

  /**
   * Approves a draft; needs the approver role and another person than its author.
   *
   * @param effectiveFrom first day on which it counts, inclusive
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, ILLEGAL_STEP if it is approved
   *     already, SEPARATION_OF_DUTIES
   */
  RulesVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom);

  /**
   * The approved version that counts on a day: latest effective date, then highest version; version
   * 0 with {@link UnitRules#DEFAULT} where there is none. Joins or opens a transaction.
   */
  RulesVersion current(String unit, LocalDate on);

  /**
   * The rules of a version, 0 included. Joins or opens a transaction.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  UnitRules of(String unit, int version);

  /** A version, draft or approved. */
  RulesVersion get(Caller caller, String unit, int version);

  /** All versions, newest first. */
  List<RulesVersion> list(Caller caller, String unit);
}

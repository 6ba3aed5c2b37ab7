package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A unit's catalogs: drafted, approved, dated, never changed. The unit's catalog plug-in supplies
 * version 1 when it first comes into service; later reads need no plug-in. Safe for use by several
 * threads.
 */
@ProviderType
public interface Catalogs {

  /**
   * Keeps a new version as a draft; needs the unit admin role.
   *
   * @param json in the catalog schema
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault, also of
   *     a tier that no scorecard version of the unit knows
   */
  CatalogVersion draft(Caller caller, String unit, String json);

  /**
   * Approves a draft; needs the approver role and another person than its author.
   *
   * @param effectiveFrom first day on which it counts, inclusive
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, ILLEGAL_STEP if it is approved
   *     already or departments have still to confirm it, SEPARATION_OF_DUTIES
   */
  CatalogVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom);

  /**
   * Confirms a draft on behalf of a department; needs the reviewer role, and for each department
   * another person than for the others and than the author.
   *
   * @param department code of a department that the draft or the version in force names
   * @return as {@link #confirmations}
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, INVALID_INPUT, ALREADY_EXISTS,
   *     ILLEGAL_STEP if the version is approved already, SEPARATION_OF_DUTIES
   */
  List<Confirmation> confirm(Caller caller, String unit, int version, String department);

  /** The departments that confirm a version, with what they did; empty where none needs to. */
  List<Confirmation> confirmations(Caller caller, String unit, int version);

  /** The approved version that counts on a day: latest effective date, then highest version. */
  Optional<CatalogVersion> current(String unit, LocalDate on);

  /**
   * A version, draft or approved.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  CatalogVersion get(Caller caller, String unit, int version);

  /** All versions, newest first. */
  List<CatalogVersion> list(Caller caller, String unit);
}

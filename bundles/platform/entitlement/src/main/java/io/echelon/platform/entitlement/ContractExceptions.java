package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exceptions by contract: they go before what the tier and the catalog grant. A unit admin drafts,
 * another person, an approver, decides; all staff read. Every step is audited, and a domain event
 * {@code contract-exception} tells when one begins and ends. Safe for use by several threads.
 */
@ProviderType
public interface ContractExceptions {

  /**
   * Drafts one; needs the unit admin role.
   *
   * @param number the customer's number
   * @param json {@link ContractTerms} in the schema {@code contract.schema.json}
   * @return with the warning that the tier alone gives more, where it does
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault, also of
   *     an item that the catalog does not know and of a last day that has passed; NOT_FOUND
   */
  ContractException draft(Caller caller, String unit, String number, String json);

  /**
   * Makes it count.
   *
   * @param comment may be blank
   * @throws io.echelon.platform.base.EchelonException SEPARATION_OF_DUTIES if the caller drafted
   *     it; ILLEGAL_STEP if it is not pending, its last day has passed, or another that is approved
   *     covers the same claim on some of its days; STALE
   */
  ContractException approve(Caller caller, String unit, long id, String comment);

  /** Refuses a pending one; another person than its author, with a reason. */
  ContractException refuse(Caller caller, String unit, long id, String reason);

  /**
   * Takes a pending one back, as unit admin, or ends one that is approved, as approver: from today
   * on it no longer counts, the days before keep it.
   *
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP if it is neither; STALE
   */
  ContractException revoke(Caller caller, String unit, long id, String reason);

  /** One of them. */
  ContractException get(Caller caller, String unit, long id);

  /** All that were ever drafted for one customer, newest first. */
  List<ContractException> of(Caller caller, String unit, String number);

  /** Those of a unit in a state, newest first. */
  Page<ContractException> list(
      Caller caller, String unit, Standing.State state, Optional<String> after, int limit);

  /** Approved ones whose last day lies between today and a day, both inclusive, by last day. */
  Page<ContractException> ending(
      Caller caller, String unit, LocalDate by, Optional<String> after, int limit);
}

package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says what a customer may be given for an order, and records approved exceptions from it. Safe for
 * use by several threads.
 */
@ProviderType
public interface CommercialDecisions {

  /**
   * Decides by the customer's claims on the day of the order, as known now: contract before tier
   * before what every customer has, payment terms after late payments. Writes nothing; all staff
   * may ask.
   *
   * @param number the customer's number
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  CommercialDecision decide(
      Caller caller, String unit, String number, CommercialDecision.Asked asked);

  /**
   * Asks for an exception from a part that holds in principle; needs the unit admin, reviewer or
   * agent role. The decision is taken anew and kept with it.
   *
   * @param reason why, never blank
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP if the part is granted anyway,
   *     or does not hold in principle only
   */
  CommercialException request(
      Caller caller,
      String unit,
      String number,
      CommercialDecision.Asked asked,
      CommercialDecision.Kind kind,
      String reason);

  /**
   * Approves or refuses; needs the approver role and another person than who asked.
   *
   * @param comment why; needed in a refusal, else it may be blank
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, SEPARATION_OF_DUTIES, ILLEGAL_STEP
   *     if it is decided already; STALE
   */
  CommercialException settle(Caller caller, String unit, long id, boolean approved, String comment);

  /** One of them. */
  CommercialException get(Caller caller, String unit, long id);

  /** All of a unit, newest first. */
  Page<CommercialException> list(Caller caller, String unit, Optional<String> after, int limit);
}

package io.echelon.platform.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Closing complaints without agreement: one person wishes it, another decides. Safe for use by
 * several threads.
 */
@ProviderType
public interface AbnormalClosures {

  /**
   * Wishes a closure; for agents. The complaint must be PROPOSED: the customer knows a proposal and
   * does not agree.
   *
   * @param limits what the demand goes beyond, at least one
   * @param reason 1 to 2,000 characters
   * @param evidence 1 to 20 texts or references of 1 to 400 characters
   * @param version that of the complaint
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP in another stage, or if a wish
   *     waits already
   */
  AbnormalClosure request(
      Caller caller,
      String unit,
      String number,
      Set<Limit> limits,
      String reason,
      List<String> evidence,
      long version);

  /**
   * Decides; for approvers. Approved, the complaint and its request are closed and their clocks
   * cancelled, and the customer is asked nothing more.
   *
   * @param note why, 1 to 2,000 characters
   * @throws io.echelon.platform.base.EchelonException SEPARATION_OF_DUTIES for who wished it or
   *     keeps the complaint's stage; ILLEGAL_STEP if it is decided
   */
  AbnormalClosure decide(Caller caller, String unit, long closure, boolean approved, String note);

  /** The wishes about a complaint, oldest first. */
  List<AbnormalClosure> of(Caller caller, String unit, String number);

  /** Those that wait for a decision, oldest first. */
  Page<AbnormalClosure> waiting(Caller caller, String unit, Optional<String> after, int limit);
}

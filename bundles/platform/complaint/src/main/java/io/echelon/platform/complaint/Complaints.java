package io.echelon.platform.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Complaints and their way through the stages. A request of the item {@link
 * ServiceRequest#COMPLAINT} becomes one within moments of its acceptance, whatever its channel. A
 * complaint whose request is closed or withdrawn ends with it; one whose request is opened again is
 * INVESTIGATING again. What changes one needs the version that the agent has seen, and refuses an
 * outdated one as STALE. Safe for use by several threads.
 */
@ProviderType
public interface Complaints {

  /** One complaint by its request's number. */
  Complaint get(Caller caller, String unit, String number);

  /** Complaints, oldest first. */
  Page<Complaint> list(
      Caller caller, String unit, ComplaintFilter filter, Optional<String> after, int limit);

  /**
   * A customer's complaints, newest first.
   *
   * @param number the customer's
   */
  Page<Complaint> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit);

  /**
   * Says what it is, for the first time or otherwise than before. The first time it becomes
   * CLASSIFIED, in the hands of the caller. Its request gets the same severity.
   */
  Complaint classify(
      Caller caller, String unit, String number, Classification classification, long version);

  /**
   * Enters the next stage. CLOSED takes the steps that its request has still to take.
   *
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP if the stage does not follow, or
   *     an abnormal closure waits for its decision; NOT_FOUND for the owner's account
   */
  Complaint advance(Caller caller, String unit, String number, NextStage next, long version);

  /**
   * Gives the stage into other hands; its clock runs on.
   *
   * @param owner name of an enabled account of the unit
   */
  Complaint assign(Caller caller, String unit, String number, String owner, long version);

  /** What happened to a complaint, oldest first. */
  List<ComplaintEvent> history(Caller caller, String unit, String number);

  /**
   * The figures of a period; for agents, unit admins and auditors.
   *
   * @param from first day of acceptance, inclusive
   * @param last last day, inclusive; at most five years after the first
   */
  ComplaintStatistics statistics(Caller caller, String unit, LocalDate from, LocalDate last);
}

package io.echelon.platform.measurement;

import io.echelon.platform.base.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Payments of customers as facts, append-only: what is learned later of a document lies over what
 * was known. Safe for use by several threads.
 */
@ProviderType
public interface Payments {
  /** Most lines of a call. */
  int MOST = 2_000;

  /**
   * Records payments; needs the unit admin role. A line that says what is known is passed over, so
   * that a file may be sent again.
   *
   * @param lines at most {@link #MOST}
   * @return how many lines said something new
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming the line of an unknown
   *     customer or a faulty value; then nothing is recorded
   */
  int record(Caller caller, String unit, List<Line> lines);

  /** A customer's payments by due day, as known now. */
  List<CustomerPayment> of(Caller caller, String unit, String number);

  /**
   * Payments that were due between two days, both inclusive, of the customers with ids from {@code
   * fromId} to {@code toId}, both inclusive, as known at an instant; by customer. Joins or opens a
   * transaction.
   */
  Map<Long, List<CustomerPayment>> between(
      String unit, long fromId, long toId, LocalDate from, LocalDate to, Instant knownAt);

  /**
   * A line to record.
   *
   * @param line where it stands, from 1
   * @param number the customer's number
   * @param document number of the invoice
   * @param dueOn last day on which it keeps the payment terms
   * @param paidOn when it was paid in full; empty: not yet
   */
  record Line(
      long line, String number, String document, LocalDate dueOn, Optional<LocalDate> paidOn) {}
}

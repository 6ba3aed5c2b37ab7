package io.echelon.platform.customer;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.unit.MarkEffect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Marks of customers: black list, red list, key account and whatever else the unit's rules name.
 * Every change is audited and announced by an event {@code customer-marked}. Safe for use by
 * several threads.
 */
@ProviderType
public interface CustomerMarks {

  /**
   * Marks a customer; needs the unit admin or reviewer role.
   *
   * @param last last day, inclusive; empty: until it is ended
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND for the customer; INVALID_INPUT for
   *     a code that the unit's rules do not know, or days in the wrong order; ALREADY_EXISTS if the
   *     customer carries the mark on one of the days
   */
  Mark set(
      Caller caller,
      String unit,
      String number,
      String code,
      LocalDate from,
      Optional<LocalDate> last,
      String reason);

  /**
   * Ends a mark; needs the unit admin or reviewer role.
   *
   * @param last its last day, which may lie before its first: then it never held
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND; INVALID_INPUT if it ends earlier
   *     anyhow
   */
  Mark end(Caller caller, String unit, String number, long mark, LocalDate last, String reason);

  /** All marks of a customer, also those that have ended, newest first. */
  List<Mark> of(Caller caller, String unit, String number);

  /** The customers that carry a mark on a day, by customer id. */
  Page<Marked> list(
      Caller caller, String unit, String code, LocalDate on, Optional<String> after, int limit);

  /**
   * The strongest effect on requests that customers' marks have on a day: HELD, then FIRST, then
   * LAST; customers without such marks are absent. Joins or opens a transaction.
   */
  Map<Long, MarkEffect> effects(String unit, Collection<Long> customerIds, LocalDate on);

  /** A customer and the mark it carries. */
  record Marked(Customer customer, Mark mark) {}
}

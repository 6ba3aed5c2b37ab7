package io.echelon.platform.entitlement;

import io.echelon.platform.measurement.CustomerPayment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A time in which a customer has the payment terms of the tier below, because it broke its own too
 * often within a quarter (客户分级管理制度, section C). It begins with the breach that is one too many; it
 * ends with the next quarter, so that a whole quarter in which the terms are kept is the way back,
 * while another bad quarter is a drop of its own. Drops do not add up: the terms are one tier lower
 * as long as at least one holds.
 *
 * @param quarter first day of the quarter
 * @param from first day of the lower terms: the first day on which the last of the counted payments
 *     was late
 * @param last last day of the lower terms, inclusive
 * @param late the payments that were late within the quarter, by the day on which they became so
 */
public record PaymentDrop(
    LocalDate quarter, LocalDate from, LocalDate last, List<CustomerPayment> late) {
  private static final int MONTHS = 3;

  public PaymentDrop {
    late = List.copyOf(late);
  }

  /** Whether it lowers the terms on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(last);
  }

  /** The first due day that can matter for drops that hold on a day. */
  public static LocalDate horizon(LocalDate day) {
    return quarterOf(day).minusMonths(MONTHS).minusDays(1);
  }

  /**
   * The drops that follow from one customer's payments, oldest first.
   *
   * @param by what became late after this day does not count yet
   */
  public static List<PaymentDrop> of(
      List<CustomerPayment> payments, LatePayments rule, LocalDate by) {
    Map<LocalDate, List<CustomerPayment>> quarters = new TreeMap<>();
    for (CustomerPayment payment : payments) {
      payment
          .lateSince(by)
          .ifPresent(
              day -> quarters.computeIfAbsent(quarterOf(day), q -> new ArrayList<>()).add(payment));
    }
    List<PaymentDrop> drops = new ArrayList<>();
    quarters.forEach(
        (quarter, late) -> {
          if (late.size() >= rule.breaches()) {
            late.sort(
                Comparator.comparing(CustomerPayment::dueOn)
                    .thenComparing(CustomerPayment::document));
            drops.add(
                new PaymentDrop(
                    quarter,
                    late.get(rule.breaches() - 1).dueOn().plusDays(1),
                    quarter.plusMonths(2 * MONTHS).minusDays(1),
                    late));
          }
        });
    return drops;
  }

  private static LocalDate quarterOf(LocalDate day) {
    return YearMonth.of(day.getYear(), (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1)
        .atDay(1);
  }
}

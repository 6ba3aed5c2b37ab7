package io.echelon.surface.shell.order;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.Money;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about an order that a customer wants to place. */
abstract class OrderAction extends CustomerAction {
  private static final Reasons REASONS = new Reasons(Words.class);

  @Argument(index = 1, name = "control", description = "Internal control price", required = true)
  BigDecimal control;

  @Argument(index = 2, name = "price", description = "Price asked", required = true)
  BigDecimal price;

  @Option(name = "--currency", description = "Of both prices")
  String currency = "CNY";

  @Option(name = "--quantity", description = "How much is ordered, in quotes")
  String quantity;

  @Option(name = "--wanted", description = "Day on which delivery is wanted", required = true)
  String wanted;

  @Option(name = "--ordered", description = "Day of the order; today if absent")
  String ordered;

  @Option(name = "--rush", description = "To be inserted before others")
  boolean rush;

  @Reference Days days;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    run(
        caller,
        chosenUnit,
        new Asked(
            money(control),
            money(price),
            Optional.ofNullable(quantity),
            days.day(wanted).orElseThrow(() -> REASONS.invalid("wanted")),
            rush,
            days.dayOrToday(chosenUnit, ordered)),
        words);
  }

  private Money money(BigDecimal amount) {
    try {
      return new Money(amount, currency);
    } catch (IllegalArgumentException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, "--currency: " + e.getMessage(), e);
    }
  }

  abstract void run(Caller caller, String chosenUnit, Asked asked, Words words);
}

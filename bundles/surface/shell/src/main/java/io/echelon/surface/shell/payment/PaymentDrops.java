package io.echelon.surface.shell.payment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.PaymentDrop;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists whose payment terms dropped. */
@Service
@Command(
    scope = "echelon",
    name = "payment-drops",
    description = "Lists customers whose payment terms drop within a time")
public final class PaymentDrops extends UnitPagedAction<PaymentTerms.Dropped> {
  @Argument(name = "from", description = "First day", required = true)
  String from;

  @Option(name = "--to", description = "Last day; today if absent")
  String to;

  @Reference PaymentTerms terms;
  @Reference Days days;

  public PaymentDrops() {
    super(
        new Table<PaymentTerms.Dropped>()
            .column("number", d -> d.customer().number())
            .column("name", d -> d.customer().name())
            .column("from", d -> each(d, PaymentDrop::from))
            .column("last", d -> each(d, PaymentDrop::last))
            .column("late", d -> each(d, drop -> drop.late().size())));
  }

  private static String each(PaymentTerms.Dropped dropped, Function<PaymentDrop, Object> value) {
    return dropped.drops().stream()
        .map(drop -> value.apply(drop).toString())
        .collect(Collectors.joining(", "));
  }

  @Override
  protected Page<PaymentTerms.Dropped> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return terms.list(
        caller,
        chosenUnit,
        days.dayOrToday(chosenUnit, from),
        days.dayOrToday(chosenUnit, to),
        key,
        size);
  }
}

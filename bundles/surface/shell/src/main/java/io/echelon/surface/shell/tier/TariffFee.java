package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.TariffQuote;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Says what a customer's mail costs. */
@Service
@Command(
    scope = "echelon",
    name = "tariff-fee",
    description = "Says what pieces of one weight cost a customer by its tariff")
public final class TariffFee extends CustomerAction {
  private static final Table<TariffQuote.VolumeBand> BAND =
      new Table<TariffQuote.VolumeBand>()
          .column("from", TariffQuote.VolumeBand::fromPiece)
          .column("until", TariffQuote.VolumeBand::toPiece)
          .column("percent", TariffQuote.VolumeBand::percent)
          .column("fee", TariffQuote.VolumeBand::fee);

  @Argument(index = 1, name = "grams", description = "Weight of each piece", required = true)
  int grams;

  @Argument(index = 2, name = "pieces", description = "How many within a settlement period")
  int pieces = 1;

  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Reference Tariffs tariffs;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Tariffs.Fee fee =
        tariffs.fee(caller, chosenUnit, number, days.dayOrToday(chosenUnit, on), grams, pieces);
    out().println(words.of(fee.reason()));
    BAND.print(words, out(), fee.quote().bands());
  }
}

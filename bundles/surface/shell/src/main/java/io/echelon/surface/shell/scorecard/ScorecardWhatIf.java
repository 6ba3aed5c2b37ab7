package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.WhatIfCosts.Prices;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.run.RunCompleter;
import io.echelon.surface.shell.tier.MatrixTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tries a scorecard on a run. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-what-if",
    description = "Says what a scorecard would have made of a run; keeps nothing")
public final class ScorecardWhatIf extends TrialAction {
  private static final Reasons REASONS = new Reasons(Words.class);

  @Option(name = "--run", description = "Id of the run; the published one that wins if absent")
  @Completion(RunCompleter.class)
  Long run;

  @Option(name = "--currency", description = "Currency of the prices, for example CNY")
  String currency;

  @Option(name = "--sales", description = "Indicator on which discounts are given")
  String sales;

  @Option(
      name = "--occasion",
      description = "item=cost of one occasion of a service item that recurs",
      multiValued = true)
  List<String> occasions;

  @Option(name = "--manager", description = "Cost of a dedicated manager per customer and year")
  String manager;

  @Reference WhatIfCosts costs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    WhatIfEstimate estimate =
        costs.estimate(caller, chosenUnit, card(), Optional.ofNullable(run), prices());
    TrialTable.WHAT_IF.show(words, out(), estimate.whatIf());
    out().println();
    MatrixTable.print(words, out(), estimate.whatIf().matrix());
    out().println();
    TrialTable.BENEFIT.print(words, out(), estimate.benefits());
    estimate
        .cost()
        .ifPresent(
            cost -> {
              out().println();
              TrialTable.COST.show(words, out(), cost);
            });
  }

  private Optional<Prices> prices() {
    if (currency == null) {
      if (sales != null || occasions != null || manager != null) {
        throw REASONS.invalid("currency");
      }
      return Optional.empty();
    }
    Map<String, BigDecimal> perOccasion = new HashMap<>();
    for (String occasion : occasions == null ? List.<String>of() : occasions) {
      int equals = occasion.indexOf('=');
      if (equals < 1) {
        throw REASONS.invalid("pair", occasion, "item=cost");
      }
      perOccasion.put(occasion.substring(0, equals), amount(occasion.substring(equals + 1)));
    }
    return Optional.of(
        new Prices(
            currency,
            Optional.ofNullable(sales),
            perOccasion,
            Optional.ofNullable(manager).map(ScorecardWhatIf::amount)));
  }

  private static BigDecimal amount(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw REASONS.invalid("amount", text);
    }
  }
}

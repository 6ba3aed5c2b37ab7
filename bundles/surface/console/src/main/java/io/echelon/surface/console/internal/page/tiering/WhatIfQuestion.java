package io.echelon.surface.console.internal.page.tiering;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.view.View;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;

/** What is tried on what, as the form asks; empty fields stand for what was left out. */
public final class WhatIfQuestion {
  private static final Reasons REASONS = new Reasons(Fields.class);
  private static final String CURRENCY = "CNY";

  @QueryParam("version")
  @DefaultValue("")
  public String version;

  @QueryParam("run")
  @DefaultValue("")
  public String run;

  @QueryParam("manager")
  @DefaultValue("")
  public String manager;

  View shown(String template) {
    return View.of(template)
        .with("version", version)
        .with("run", run)
        .with("manager", manager)
        .with("asked", !version.isEmpty());
  }

  DryRuns.Card card() {
    return new DryRuns.Card(number("version", version, Integer::valueOf), Optional.empty());
  }

  Optional<Long> run() {
    return number("run", run, Long::valueOf);
  }

  /** Cost of a dedicated manager, if it was told. */
  Optional<WhatIfCosts.Prices> prices() {
    return number("manager", manager, BigDecimal::new)
        .map(
            cost ->
                new WhatIfCosts.Prices(CURRENCY, Optional.empty(), Map.of(), Optional.of(cost)));
  }

  private static <T> Optional<T> number(String name, String text, Function<String, T> reader) {
    try {
      return Optional.of(text).filter(t -> !t.isBlank()).map(reader);
    } catch (NumberFormatException e) {
      throw REASONS.invalid("number", name);
    }
  }
}

package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.Grant;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists what a customer may claim. */
@Service
@Command(
    scope = "echelon",
    name = "entitlements",
    description = "Lists what a customer may claim on a day")
public final class Entitlements extends CustomerAction {
  private static final Table<Claim> CLAIM =
      new Table<Claim>()
          .column("item", c -> c.entry().item())
          .column("claim", c -> c.entry().text())
          .column("clause", c -> c.entry().clause())
          .column("internal", c -> c.entry().internal())
          .column("origin", Claim::origin)
          .column("until", c -> c.contract().map(Claim.Contract::until))
          .column(
              "otherwise", c -> c.alternatives().stream().map(Grant.Alternative::text).findFirst());

  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Reference io.echelon.platform.entitlement.Entitlements entitlements;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate day = days.dayOrToday(chosenUnit, on);
    io.echelon.platform.entitlement.Entitlements.Claims claims =
        entitlements.claims(caller, chosenUnit, number, day);
    claims
        .tier()
        .ifPresentOrElse(
            tier ->
                out().println(words.get("claims.of", number, tier.tier(), claims.catalogVersion())),
            () -> out().println(words.get("tier.none", number, day)));
    CLAIM.print(words, out(), claims.claims());
    claims.lowered().ifPresent(l -> out().println(words.of(l.reason())));
  }
}

package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogDocument;
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
  private static final Table<CatalogDocument.Entry> ENTRY =
      new Table<CatalogDocument.Entry>()
          .column("item", CatalogDocument.Entry::item)
          .column("claim", CatalogDocument.Entry::text)
          .column("clause", CatalogDocument.Entry::clause)
          .column("internal", CatalogDocument.Entry::internal);

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
    ENTRY.print(words, out(), claims.entries());
    claims.lowered().ifPresent(l -> out().println(words.of(l.reason())));
  }
}

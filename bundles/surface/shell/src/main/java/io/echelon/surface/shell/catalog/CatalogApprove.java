package io.echelon.surface.shell.catalog;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves a catalog. */
@Service
@Command(scope = "echelon", name = "catalog-approve", description = "Approves a catalog draft")
public final class CatalogApprove extends UnitAction {
  @Option(name = "--from", description = "First day on which it counts; today if absent")
  String from;

  @Argument(name = "version", description = "Version of the catalog", required = true)
  int version;

  @Reference Catalogs catalogs;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate first = days.dayOrToday(chosenUnit, from);
    CatalogTable.VERSION.show(words, out(), catalogs.approve(caller, chosenUnit, version, first));
  }
}

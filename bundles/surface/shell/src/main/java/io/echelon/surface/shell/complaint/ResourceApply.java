package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.shell.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Applies for a resource. */
@Service
@Command(
    scope = "echelon",
    name = "resource-apply",
    description = "Applies for a resource to settle a complaint")
public final class ResourceApply extends ComplaintAction {
  @Argument(index = 1, name = "resource", description = "Code of the resource", required = true)
  String resource;

  @Argument(index = 2, name = "amount", description = "How much", required = true)
  BigDecimal amount;

  @Argument(index = 3, name = "measure", description = "Currency or unit", required = true)
  String measure;

  @Argument(index = 4, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference Resources resources;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ResourceApplication wish =
        new ResourceApplication(
            0,
            chosenUnit,
            0,
            resource,
            amount,
            measure,
            reason,
            caller.name(),
            Instant.EPOCH,
            Optional.empty());
    ComplaintTable.APPLICATION.show(
        words, out(), resources.apply(caller, chosenUnit, number, wish));
  }
}

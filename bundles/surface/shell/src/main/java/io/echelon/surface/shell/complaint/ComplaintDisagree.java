package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Limit;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Wishes to close a complaint without agreement. */
@Service
@Command(
    scope = "echelon",
    name = "complaint-close-abnormally",
    description = "Wishes to close a complaint without agreement; a second person decides")
public final class ComplaintDisagree extends ComplaintAction {
  @Option(
      name = "--evidence",
      description = "A text or reference, in quotes; may be given several times",
      required = true,
      multiValued = true)
  List<String> evidence;

  @Argument(
      index = 1,
      name = "limits",
      description = "What the demand goes beyond, with commas between",
      required = true)
  String limits;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference AbnormalClosures closures;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Set<Limit> beyond =
        Stream.of(limits.split(","))
            .map(limit -> Choice.of(Limit.class, "limits", limit.strip()))
            .collect(Collectors.toSet());
    ComplaintTable.CLOSURE.show(
        words,
        out(),
        closures.request(
            caller, chosenUnit, number, beyond, reason, evidence, seen(caller, chosenUnit)));
  }
}

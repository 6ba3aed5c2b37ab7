package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a customer's tiers over the days. */
@Service
@Command(
    scope = "echelon",
    name = "tier-timeline",
    description = "Shows a customer's tiers over the days, and what was recorded of them")
public final class TierTimeline extends CustomerAction {
  private static final Table<Timeline.Span> CHANGE =
      new Table<Timeline.Span>()
          .column("from", Timeline.Span::from)
          .column("tier", c -> c.answer().map(a -> a.tier()))
          .column("origin", c -> c.answer().map(a -> a.origin()))
          .column("run", c -> c.answer().flatMap(a -> a.runName()));

  private static final Table<Timeline.Fact> FACT =
      new Table<Timeline.Fact>()
          .column("at", Timeline.Fact::at)
          .column("what", Timeline.Fact::what)
          .column("kind", Timeline.Fact::kind)
          .column("by", Timeline.Fact::by)
          .column("from", Timeline.Fact::from)
          .column("until", Timeline.Fact::until)
          .column("tier", Timeline.Fact::tier)
          .column("reason", Timeline.Fact::reason);

  @Option(name = "--known-at", description = "As it was known at this instant; now if absent")
  String knownAt;

  @Reference Tiers tiers;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Timeline timeline = tiers.timeline(caller, chosenUnit, number, days.instantOrNow(knownAt));
    CHANGE.print(words, out(), timeline.changes());
    out().println();
    FACT.print(words, out(), timeline.facts());
  }
}

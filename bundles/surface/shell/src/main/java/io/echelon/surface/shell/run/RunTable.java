package io.echelon.surface.shell.run;

import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.shell.Table;
import java.util.Optional;

/** What is shown of runs. */
public final class RunTable {
  public static final Table<RunEvent> EVENT =
      new Table<RunEvent>()
          .column("step", RunEvent::step)
          .column("reviewed", RunEvent::reviewStep)
          .column("state", RunEvent::to)
          .column("by", RunEvent::by)
          .column("at", RunEvent::at)
          .column("reason", RunEvent::reason);

  static final Table<Run> RUN =
      new Table<Run>()
          .column("id", Run::id)
          .column("name", Run::name)
          .column("asof", Run::asOf)
          .column("state", Run::state)
          .column("review", RunTable::review)
          .column("strategy", Run::strategy)
          .column("scorecard", Run::scorecardVersion)
          .column("startedby", Run::startedBy)
          .column("job", Run::job);

  static final Table<LineEntry> ENTRY =
      new Table<LineEntry>()
          .column("revision", LineEntry::revision)
          .column("before", LineEntry::from)
          .column("granted", LineEntry::to)
          .column("by", LineEntry::by)
          .column("at", LineEntry::at)
          .column("reason", LineEntry::text);

  static final Table<Quotas.Place> PLACE =
      new Table<Quotas.Place>()
          .column("tier", Quotas.Place::tier)
          .column("quota", Quotas.Place::quota)
          .column("actual", Quotas.Place::actual)
          .column("lastscore", Quotas.Place::lastScore)
          .column("tied", Quotas.Place::tied)
          .column("tiedbynumber", Quotas.Place::tiedByNumber);

  private RunTable() {}

  /** Which step of how many, while there is one. */
  private static Optional<LocalizedText> review(Run run) {
    ReviewProgress review = run.review();
    String place = review.step() + "/" + review.steps().size() + " ";
    return Optional.of(review.name())
        .filter(name -> run.state() == RunState.IN_REVIEW)
        .map(name -> new LocalizedText(place + name.en(), place + name.zh()));
  }
}

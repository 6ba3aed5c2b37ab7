package io.echelon.surface.console.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.RatedCustomer;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import io.echelon.surface.console.internal.page.tiering.ImportsPage;
import io.echelon.surface.console.internal.page.tiering.RunLinePage;
import io.echelon.surface.console.internal.page.tiering.RunPage;
import io.echelon.surface.console.internal.page.tiering.RunStepsPage;
import io.echelon.surface.console.internal.page.tiering.RunsPage;
import io.echelon.surface.console.internal.page.tiering.TieringPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One run in review with one customer, whose line somebody else has commented on. */
final class FakeRatings {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final int REVISION = 1;
  private static final long RATED = 5;

  private final List<String> done;
  private final FakeCustomers customers;

  FakeRatings(FakeCustomers customers, List<String> done) {
    this.customers = customers;
    this.done = done;
  }

  List<io.echelon.surface.console.internal.host.Page> pages(Units units) {
    return List.of(
        new TieringPage(runs(), assessments()),
        new RunsPage(runs(), units),
        new RunPage(runs(), review(), jobs(), scorecards(), customers.customers(), units),
        new RunStepsPage(review()),
        new RunLinePage(review(), runs(), scorecards()),
        new ImportsPage(imports(), jobs(), units));
  }

  static Scorecards scorecards() {
    Scorecard card =
        new Scorecard(
            "card",
            Samples.text("Card", "评分卡"),
            "R1",
            List.of(
                new Tier("A1", "A", Samples.text("Diamond", "钻石")),
                new Tier("B1", "B", Samples.text("Gold", "金"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new CutOffs(
                List.of(new CutOffs.CutOff("A1", CutOffs.TOTAL, 50, Optional.empty())),
                Optional.empty()),
            Optional.empty(),
            Optional.empty());
    ScorecardVersion version =
        new ScorecardVersion("telecom", 1, card, "system", Samples.NOW, Optional.empty());
    return Fake.of(Scorecards.class)
        .on("current", a -> version)
        .on("get", a -> version)
        .on("list", a -> List.of(version))
        .service();
  }

  private static Assessments assessments() {
    return Fake.of(Assessments.class)
        .on("list", a -> new Page<>(List.of(), Optional.empty()))
        .service();
  }

  private Runs runs() {
    return Fake.of(Runs.class)
        .on("list", a -> new Page<>(List.of(run(RATED)), Optional.empty()))
        .on("get", a -> run((Long) a.get(2)))
        .on("history", a -> List.of())
        .on("distribution", a -> Map.of("A1", 3L, "", 1L))
        .on("quotas", a -> Optional.empty())
        .on(
            "lines",
            a -> {
              if (!a.get(2).equals(RATED)) {
                throw new EchelonException(ErrorCode.BUSY, "run has no results to show");
              }
              return new Page<>(List.of(line()), Optional.of("1"));
            })
        .on(
            "start",
            a -> {
              note("start " + a.get(2) + " " + a.get(3));
              return run(RATED);
            })
        .service();
  }

  private RunReview review() {
    return Fake.of(RunReview.class)
        .on("line", a -> reviewed())
        .on("corrections", a -> List.of())
        .on("correct", a -> correct((OptionalInt) a.get(4), (String) a.get(5)))
        .on("comment", a -> note("comment " + a.get(4)))
        .on("submit", a -> note("submit " + a.get(3)))
        .on("publish", a -> note("publish " + a.get(3)))
        .service();
  }

  private Object correct(OptionalInt seen, String tier) {
    if (seen.orElse(0) != REVISION) {
      throw new EchelonException(ErrorCode.STALE, "li.na commented meanwhile");
    }
    return note("correct " + tier);
  }

  private Jobs jobs() {
    return Fake.of(Jobs.class)
        .on("get", a -> job())
        .on("list", a -> new Page<>(List.of(job()), Optional.empty()))
        .service();
  }

  private DataImports imports() {
    return Fake.of(DataImports.class)
        .on("mappings", a -> List.of("sample"))
        .on(
            "rejected",
            a ->
                new Page<>(
                    List.of(new RejectedLine(7, "税收", "is no number", Samples.HOSTILE)),
                    Optional.empty()))
        .on(
            "start",
            a -> {
              note("import by " + a.get(3) + " of " + a.get(4));
              return job();
            })
        .service();
  }

  private static Job job() {
    return new Job(
        9,
        DataImports.JOB_TYPE,
        "telecom",
        Map.of("mapping", "sample"),
        Job.State.DONE,
        "",
        Map.of("read", 4L, "rejected", 1L),
        4,
        "ren",
        Samples.NOW,
        Optional.of(Samples.NOW),
        Optional.empty());
  }

  private static Run run(long id) {
    return new Run(
        id,
        "telecom",
        Samples.HOSTILE,
        DAY,
        "telecom-group",
        1,
        1,
        id == RATED ? RunState.IN_REVIEW : RunState.SCORING,
        ReviewProgress.first(List.of(Samples.text("Review", "复评"))),
        "ren",
        Samples.NOW,
        9,
        1);
  }

  private static RunLine line() {
    return new RunLine(
        new RunResult(
            1, "C-1", Optional.empty(), Optional.of("B1"), Optional.empty(), 42, new byte[0]),
        Optional.empty(),
        REVISION);
  }

  private static ReviewedLine reviewed() {
    return new ReviewedLine(
        new RatedCustomer(line(), Samples.HOSTILE, Samples.TIER.characteristics()),
        List.of(
            new LineEntry(
                REVISION,
                "li.na",
                Samples.NOW,
                Optional.empty(),
                Optional.empty(),
                Samples.HOSTILE)),
        List.of(List.of(new ReviewedLine.Grade(Samples.text("all", "全部"), 10, true))),
        List.of(),
        Optional.empty());
  }

  private Object note(String what) {
    done.add(what);
    return null;
  }
}

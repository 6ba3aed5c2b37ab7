package io.echelon.surface.console.internal;

import io.echelon.platform.base.Page;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.desk.TeamsPage;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.quality.AgentsPage;
import io.echelon.surface.console.internal.quality.CausesPage;
import io.echelon.surface.console.internal.quality.SamplePage;
import io.echelon.surface.console.internal.quality.SatisfactionPage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One agent, one closed request with a review, one cause and one team. */
final class FakeQuality {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private final List<String> done;

  /** What pages ask for goes to the list. */
  FakeQuality(List<String> done) {
    this.done = done;
  }

  List<io.echelon.surface.console.internal.host.Page> pages(Units units, UnitNames names) {
    return List.of(
        new SatisfactionPage(satisfaction(), units),
        new AgentsPage(evaluations(), units),
        new SamplePage(reviews(), names, units),
        new CausesPage(causes(), names, units),
        new TeamsPage(teams()));
  }

  private static Satisfaction satisfaction() {
    return Fake.of(Satisfaction.class)
        .on(
            "statistics",
            a ->
                List.of(
                    Satisfaction.SatisfactionLine.of(Optional.of(Samples.HOSTILE), 9, 3, 13, 2),
                    Satisfaction.SatisfactionLine.of(Optional.empty(), 1, 0, 0, 0)))
        .service();
  }

  private static Evaluations evaluations() {
    return Fake.of(Evaluations.class)
        .on(
            "list",
            a ->
                new Page<>(
                    List.of(
                        new AgentEvaluation(
                            Samples.HOSTILE,
                            12,
                            Duration.ofMinutes(40),
                            Duration.ofHours(5),
                            0.9,
                            0.75,
                            Optional.of(4.5),
                            Optional.of(new AgentEvaluation.MeanMarks(2, 4, 4.5, 3)))),
                    Optional.of("anna")))
        .service();
  }

  private QualityReviews reviews() {
    return Fake.of(QualityReviews.class)
        .on(
            "draw",
            a -> List.of(new DrawnRequest("R-17", Samples.HOSTILE, "complaint", Samples.NOW, 1)))
        .on(
            "list",
            a ->
                List.of(
                    new QualityReview(
                        "R-17", "ren", Samples.NOW, new QualityMarks(5, 4, 3), Samples.HOSTILE)))
        .on("review", a -> note("review " + a.get(2) + " " + a.get(3) + " " + a.get(4)))
        .service();
  }

  private Causes causes() {
    return Fake.of(Causes.class)
        .on(
            "report",
            a ->
                new CauseReport(
                    DAY,
                    DAY,
                    DAY.minusDays(1),
                    List.of(
                        new CauseReport.Line(
                            Optional.of(Samples.HOSTILE),
                            "complaint",
                            Optional.of("A1"),
                            4,
                            2,
                            1,
                            1))))
        .on(
            "reviews",
            a ->
                new Page<>(
                    List.of(
                        new CauseReview(
                            1, "telecom", DAY, DAY, "anna", Samples.NOW, Samples.HOSTILE, "act")),
                    Optional.empty()))
        .on("review", a -> note("conclude " + a.get(4) + ", do " + a.get(5)))
        .service();
  }

  private Teams teams() {
    return Fake.of(Teams.class)
        .on(
            "list",
            a ->
                List.of(
                    new Teams.Staffed(
                        new DeskTeam("network", Samples.text("Network", "网络"), false), 1)))
        .on("members", a -> List.of(Samples.HOSTILE))
        .on("add", a -> note("put " + a.get(3) + " into " + a.get(2)))
        .on("remove", a -> note("take " + a.get(3) + " out of " + a.get(2)))
        .service();
  }

  private Object note(String what) {
    done.add(what);
    return null;
  }
}

package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.RatedCustomer;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Group;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes every step. */
final class FakeReview implements RunReview, Scorecards {
  static final Correction CORRECTION =
      new Correction(1, "", "A2", "ben", Samples.NOW, "new contract");
  private static final LineEntry COMMENT =
      new LineEntry(1, "ben", Samples.NOW, Optional.empty(), Optional.empty(), "pays late");
  private static final Scorecard CARD =
      new Scorecard(
          "telecom-group",
          Samples.text("Card", "评分卡"),
          "rule 1",
          List.of(
              new Tier("A1", "A", Samples.text("A1", "甲一")),
              new Tier("B", null, Samples.text("B", "乙"))),
          List.of(
              new Indicator(
                  "revenue",
                  Samples.text("Revenue", "收入"),
                  Indicator.Kind.NUMBER,
                  Optional.of("CNY"),
                  Optional.of(0.0),
                  Optional.empty(),
                  List.of())),
          List.of(new Group("current", Samples.text("Current", "现状"), Optional.empty())),
          List.of(
              new Characteristic(
                  "revenue",
                  Samples.text("Revenue", "收入"),
                  "revenue",
                  "current",
                  30,
                  List.of(new Band(0, 0), new Band(100, 1)),
                  List.of(),
                  Map.of(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())),
          List.of(),
          new CutOffs(
              List.of(new CutOffs.CutOff("A1", CutOffs.TOTAL, 20, Optional.empty())),
              Optional.empty()),
          Optional.empty(),
          Optional.empty());

  @Override
  public ScorecardVersion draft(Caller caller, String unit, String json) {
    return get(caller, unit, 5);
  }

  @Override
  public ScorecardVersion approve(
      Caller caller, String unit, int version, LocalDate effectiveFrom) {
    return get(caller, unit, version);
  }

  @Override
  public ScorecardVersion get(Caller caller, String unit, int version) {
    return new ScorecardVersion(
        unit,
        version,
        CARD,
        "anna",
        Samples.NOW,
        Optional.of(new Approval("ben", Samples.NOW, Samples.DAY)));
  }

  @Override
  public List<ScorecardVersion> list(Caller caller, String unit) {
    return List.of(get(caller, unit, 4));
  }

  @Override
  public ScorecardVersion current(String unit, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ReviewedLine line(Caller caller, String unit, long run, String number) {
    return new ReviewedLine(
        new RatedCustomer(
            FakeTiering.LINE,
            "Acme",
            List.of(
                new Explanation.Points(
                    "revenue",
                    Samples.text("Revenue", "收入"),
                    "current",
                    Samples.text("5", "5"),
                    Samples.text("≥ 1", "≥ 1"),
                    24,
                    30))),
        List.of(COMMENT),
        List.of(),
        List.of(new Explanation.Subtotal("current", Samples.text("Current", "现状"), 24, 60)),
        Optional.of(Samples.text("cut-off 80", "分数线 80")));
  }

  @Override
  public Page<RatedCustomer> inTier(
      Caller caller, String unit, long run, String tier, Optional<String> after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Correction correct(
      Caller caller,
      String unit,
      long run,
      String number,
      OptionalInt seen,
      String tier,
      String reason) {
    if (seen.orElse(1) != 1) {
      throw new EchelonException(ErrorCode.STALE, "customer C-1 is at revision 1, not 0");
    }
    return CORRECTION;
  }

  @Override
  public LineEntry comment(Caller caller, String unit, long run, String number, String text) {
    return COMMENT;
  }

  @Override
  public List<Correction> corrections(Caller caller, String unit, long run) {
    return List.of(CORRECTION);
  }

  @Override
  public Run submit(Caller caller, String unit, long run, OptionalInt step, String comment) {
    if (step.orElse(2) != 2) {
      throw new EchelonException(ErrorCode.STALE, "run 3 is in review step 2, not 1");
    }
    return FakeTiering.RUN;
  }

  @Override
  public Run sendBack(Caller caller, String unit, long run, String reason) {
    return FakeTiering.RUN;
  }

  @Override
  public Run approve(Caller caller, String unit, long run, String comment) {
    throw new EchelonException(ErrorCode.SEPARATION_OF_DUTIES, "anna started the run");
  }

  @Override
  public Publication publish(Caller caller, String unit, long run, LocalDate effectiveFrom) {
    return new Publication(
        run,
        unit,
        effectiveFrom,
        Samples.NOW,
        "ben",
        Optional.empty(),
        new Publication.Lowering(2, true, effectiveFrom.plusDays(30)));
  }

  @Override
  public Run revoke(Caller caller, String unit, long run, String reason) {
    return FakeTiering.RUN;
  }

  @Override
  public Run cancel(Caller caller, String unit, long run, String reason) {
    return FakeTiering.RUN;
  }
}

package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run in review and what came of it. */
final class FakeTiering implements Runs, Tiers {
  static final List<LocalizedText> STEPS =
      List.of(Samples.text("Initial rating", "初评"), Samples.text("Review", "复评"));

  static final Run RUN =
      new Run(
          3,
          "telecom",
          "2026-1",
          Samples.DAY,
          "telecom",
          4,
          1,
          RunState.IN_REVIEW,
          ReviewProgress.of(2, STEPS),
          "anna",
          Samples.NOW,
          7,
          0);
  static final RunLine LINE =
      new RunLine(
          new RunResult(
              1,
              "C-1",
              Optional.of("A2"),
              Optional.of("A1"),
              Optional.empty(),
              87.5,
              new byte[] {9}),
          Optional.of(FakeReview.CORRECTION),
          1);
  private static final RunEvent RATED =
      new RunEvent(
          RunStep.COMPLETE,
          RunState.SCORING,
          RunState.IN_REVIEW,
          "system",
          Samples.NOW,
          Optional.of("all rated"),
          Optional.empty());
  private static final RunEvent REVIEWED =
      new RunEvent(
          RunStep.SUBMIT,
          RunState.IN_REVIEW,
          RunState.IN_REVIEW,
          "anna",
          Samples.NOW,
          Optional.of("seen"),
          Optional.of(STEPS.get(0)));

  LocalDate askedOn;
  Optional<String> askedRated = Optional.empty();

  @Override
  public Run start(Caller caller, String unit, String name, LocalDate asOf) {
    if (name.equals("busy")) {
      throw new EchelonException(ErrorCode.BUSY, "the unit imports");
    }
    return RUN;
  }

  @Override
  public Run get(Caller caller, String unit, long id) {
    return RUN;
  }

  @Override
  public Page<Run> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(RUN), Optional.empty());
  }

  @Override
  public List<RunEvent> history(Caller caller, String unit, long id) {
    return List.of(RATED, REVIEWED);
  }

  @Override
  public Optional<Quotas> quotas(Caller caller, String unit, long id) {
    return Optional.of(new Quotas(10, true, List.of(new Quotas.Place("A1", 2, 3, 71.5, 4, 0))));
  }

  @Override
  public Map<String, Long> distribution(Caller caller, String unit, long id) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("A1", 12L);
    counts.put(NOT_RATABLE, 1L);
    return counts;
  }

  @Override
  public Page<RunLine> lines(
      Caller caller,
      String unit,
      long id,
      Optional<String> rated,
      Optional<String> after,
      int limit) {
    askedRated = rated;
    return new Page<>(
        List.of(LINE, new RunLine(LINE.result(), Optional.empty(), 0)), Optional.empty());
  }

  @Override
  public Optional<TierAnswer> of(String unit, long customerId, LocalDate on, Instant knownAt) {
    askedOn = on;
    return Optional.of(Samples.TIER);
  }

  @Override
  public Map<Long, TierAnswer> of(
      String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<CustomerTier> list(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      Optional<String> after,
      int limit) {
    Customer customer = new FakeCustomers().get(caller, unit, "C-1");
    return new Page<>(
        List.of(
            new CustomerTier(customer, Optional.of(Samples.TIER)),
            new CustomerTier(customer, Optional.empty())),
        after.isEmpty() ? Optional.of("C-1") : Optional.empty());
  }

  @Override
  public Page<CustomerTier> named(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      String beginning,
      Optional<String> after,
      int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Timeline timeline(Caller caller, String unit, String number, Instant knownAt) {
    return new Timeline(
        new Explanation.CustomerRef(number, "Acme"),
        List.of(new Timeline.Span(Samples.DAY, Optional.of(Samples.TIER))),
        List.of(
            new Timeline.Fact(
                Samples.NOW,
                Timeline.What.PUBLISHED,
                Optional.of("ben"),
                Samples.DAY,
                Optional.empty(),
                Optional.of("A1"),
                Optional.of(3L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  @Override
  public Explanation explain(
      Caller caller, String unit, String number, LocalDate on, Instant knownAt) {
    return new Explanation(
        new Explanation.CustomerRef(number, "Acme"),
        Optional.of(Samples.TIER),
        List.of(
            new Explanation.Points(
                "strategic",
                Samples.text("Strategic value", "战略价值"),
                "current",
                Samples.text("key", "重点"),
                Samples.text("key", "重点"),
                24,
                30)),
        List.of(new Explanation.Subtotal("current", Samples.text("Current", "现状"), 24, 60)),
        List.of(),
        List.of("strategic"),
        Samples.text("cut-off 80", "分数线 80"),
        Optional.of(Samples.text("a candidate", "淘汰候选")),
        List.of(RATED, REVIEWED),
        Samples.text("Acme is A1.", "Acme 为 A1 级。"));
  }
}

package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Runs;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class FakeRuns implements Runs {
  private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");

  static final List<LocalizedText> STEPS =
      List.of(new LocalizedText("Initial rating", "初评"), new LocalizedText("Meeting", "会议复评"));

  private static Run run(String unit, long id) {
    return new Run(
        id,
        unit,
        "2026-" + id,
        LocalDate.of(2026, 9, 30),
        "standard",
        4,
        1,
        RunState.IN_REVIEW,
        ReviewProgress.of(2, STEPS),
        "li.na",
        AT,
        7,
        1);
  }

  @Override
  public Run start(Caller caller, String unit, String name, LocalDate asOf) {
    return run(unit, 12345);
  }

  @Override
  public Run get(Caller caller, String unit, long id) {
    return run(unit, id);
  }

  @Override
  public Page<Run> list(Caller caller, String unit, Optional<String> after, int limit) {
    List<Run> read =
        Stream.of(run(unit, 12346), run(unit, 12345))
            .filter(r -> after.isEmpty() || r.id() < Long.parseLong(after.get()))
            .limit(limit + 1)
            .toList();
    return Page.of(read, limit, r -> Long.toString(r.id()));
  }

  @Override
  public List<RunEvent> history(Caller caller, String unit, long id) {
    return List.of(
        new RunEvent(
            RunStep.COMPLETE,
            RunState.SCORING,
            RunState.IN_REVIEW,
            "system",
            AT,
            Optional.empty(),
            Optional.empty()),
        new RunEvent(
            RunStep.SUBMIT,
            RunState.IN_REVIEW,
            RunState.IN_REVIEW,
            "li.na",
            AT,
            Optional.of("seen"),
            Optional.of(STEPS.get(0))));
  }

  @Override
  public Optional<Quotas> quotas(Caller caller, String unit, long id) {
    return Optional.of(new Quotas(10, true, List.of(new Quotas.Place("A1", 2, 3, 71.5, 4, 0))));
  }

  @Override
  public Map<String, Long> distribution(Caller caller, String unit, long id) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("A1", 3L);
    counts.put("A2", 20L);
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
    throw new UnsupportedOperationException();
  }
}

package io.echelon.persistence.tiering;

import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunState;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows for the tests of runs. */
final class RunRows {
  static final List<LocalizedText> STEPS =
      List.of(new LocalizedText("Initial \"rating\"", "业务主管初评"), new LocalizedText("Review", "复评"));

  private RunRows() {}

  static Run run(String unit, String name, Instant at) {
    return new Run(
        0,
        unit,
        name,
        LocalDate.of(2026, 1, 31),
        "telecom",
        4,
        2,
        RunState.SCORING,
        ReviewProgress.first(STEPS),
        "li.na",
        at,
        0,
        0);
  }

  static RunResult rated(long customer, String tier) {
    return new RunResult(
        customer,
        "N" + customer,
        Optional.of("A3"),
        Optional.of(tier),
        Optional.empty(),
        customer / 8.0,
        new byte[] {1, (byte) customer, 0});
  }

  static RunResult notRatable(long customer) {
    return new RunResult(
        customer,
        "N" + customer,
        Optional.empty(),
        Optional.empty(),
        Optional.of("income is missing"),
        0,
        new byte[0]);
  }

  static Publication publication(long run, String unit, LocalDate from, Instant at) {
    return new Publication(run, unit, from, at, "wang", Optional.empty(), Lowering.atOnce(from));
  }

  static Correction correction(long customer, String from, String to, Instant at) {
    return new Correction(customer, from, to, "li.na", at, "重要客户");
  }
}

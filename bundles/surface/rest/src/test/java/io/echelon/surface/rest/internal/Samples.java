package io.echelon.surface.rest.internal;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the fakes answer with. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-10-08T01:30:00Z");
  static final LocalDate DAY = LocalDate.parse("2026-03-01");
  static final TierAnswer TIER =
      new TierAnswer(
          "A1",
          "A",
          1,
          DAY,
          TierAnswer.Origin.RUN,
          Optional.of(3L),
          Optional.of("2026-1"),
          4,
          87.5,
          false,
          false,
          Optional.empty(),
          Optional.of(new TierAnswer.Lowered("B", "A2", DAY.plusDays(30), 2)));
  static final Grant GRANT =
      new Grant(
          "complaint",
          "FIRST_ANSWER",
          OptionalInt.of(1),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Grant.Origin.TIER,
          Optional.of("A1"),
          1,
          87.5,
          OptionalInt.of(2),
          Optional.of("§ 3"),
          text("A1 is promised an answer within 1 working day", "A1 级客户 1 个工作日内答复"),
          List.of(),
          Optional.empty());

  private Samples() {}

  static LocalizedText text(String en, String zh) {
    return new LocalizedText(en, zh);
  }
}

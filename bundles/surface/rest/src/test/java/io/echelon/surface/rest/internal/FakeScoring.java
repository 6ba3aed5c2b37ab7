package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Offboardings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Scores everybody alike and remembers what it was asked. */
final class FakeScoring implements DryRuns, Offboardings {
  Facts scored;
  Card card;

  @Override
  public DryRun score(Caller caller, String unit, Card asked, LocalDate asOf, Facts values) {
    scored = values;
    card = asked;
    Explanation why = new FakeTiering().explain(caller, unit, "C-1", asOf, Samples.NOW);
    return new DryRun(
        "telecom",
        asked.version(),
        Optional.empty(),
        24,
        Optional.of("A1"),
        Optional.of(why.decidedBy()),
        why.characteristics(),
        why.subtotals(),
        List.of(),
        why.reasons());
  }

  @Override
  public Page<Candidate> list(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      Optional<String> after,
      int limit) {
    Candidate candidate =
        new Candidate(new FakeCustomers().get(caller, unit, "C-1"), "C", 3, "6.2.1 F");
    return new Page<>(List.of(candidate), Optional.empty());
  }
}

package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Check;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standing.Outcome;
import io.echelon.platform.tiering.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One application that went all its way. */
final class FakeStandings implements Standings {
  private static final Standing STANDING =
      new Standing(
          3,
          "telecom",
          1,
          "C-1",
          Kind.APPLICATION,
          "A1",
          Samples.DAY,
          Optional.of(Samples.DAY.plusDays(9)),
          Optional.of(Samples.DAY.plusDays(9)),
          4,
          "grew",
          "anna",
          Samples.NOW,
          Optional.of(
              new Check(
                  true,
                  Samples.DAY,
                  Optional.of("A1"),
                  Samples.text("met", "符合"),
                  List.of(new Outcome(Samples.text("size", "规模"), true)))),
          Optional.of(new Decision(true, "ben", Samples.NOW, Optional.of("fine"))),
          Optional.of(new End(Samples.DAY.plusDays(5), "ben", Samples.NOW, "sold")));

  @Override
  public Standing override(Caller caller, String unit, String number, Standings.Wanted wanted) {
    return STANDING;
  }

  @Override
  public Standing apply(Caller caller, String unit, String number, String tier, String reason) {
    return STANDING;
  }

  @Override
  public Standing provisional(
      Caller caller,
      String unit,
      String number,
      String tier,
      Optional<LocalDate> from,
      String reason) {
    return STANDING;
  }

  @Override
  public Standing approve(Caller caller, String unit, long id, String comment) {
    return STANDING;
  }

  @Override
  public Standing refuse(Caller caller, String unit, long id, String reason) {
    return STANDING;
  }

  @Override
  public Standing withdraw(Caller caller, String unit, long id, String reason) {
    return STANDING;
  }

  @Override
  public Standing get(Caller caller, String unit, long id) {
    return STANDING;
  }

  @Override
  public List<Standing> of(Caller caller, String unit, String number, Kind kind) {
    return List.of(STANDING);
  }

  @Override
  public Page<Standing> list(
      Caller caller,
      String unit,
      Kind kind,
      Standing.State state,
      Optional<String> after,
      int limit) {
    return new Page<>(List.of(STANDING), Optional.empty());
  }

  @Override
  public Page<Standing> due(
      Caller caller, String unit, LocalDate by, Optional<String> after, int limit) {
    return new Page<>(List.of(STANDING), Optional.of("2026-03-01/1"));
  }
}

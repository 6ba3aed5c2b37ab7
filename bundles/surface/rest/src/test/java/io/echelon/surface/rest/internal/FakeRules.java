package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.UnitRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers every question for rules with the same ones. */
final class FakeRules implements Rules {

  private static RulesVersion version(
      String unit, int version, UnitRules rules, Optional<Approval> approval) {
    return new RulesVersion(unit, version, rules, "ada", Samples.NOW, approval);
  }

  @Override
  public RulesVersion draft(Caller caller, String unit, String json) {
    return version(unit, 4, RulesDocument.read(json), Optional.empty());
  }

  @Override
  public RulesVersion approve(Caller caller, String unit, int version, LocalDate from) {
    return version(
        unit,
        version,
        UnitRules.DEFAULT,
        Optional.of(new Approval(caller.name(), Samples.NOW, from)));
  }

  @Override
  public RulesVersion get(Caller caller, String unit, int version) {
    return version(unit, version, UnitRules.DEFAULT, Optional.empty());
  }

  @Override
  public List<RulesVersion> list(Caller caller, String unit) {
    return List.of(get(caller, unit, 4));
  }

  @Override
  public RulesVersion current(String unit, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UnitRules of(String unit, int version) {
    throw new UnsupportedOperationException();
  }
}

package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.UnitRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what is drafted; whoever drafted a version does not approve it. */
final class FakeRules implements Rules {
  private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");

  private final List<RulesVersion> versions = new ArrayList<>();

  @Override
  public RulesVersion draft(Caller caller, String unit, String json) {
    RulesVersion draft =
        new RulesVersion(
            unit,
            versions.size() + 1,
            RulesDocument.read(json),
            caller.name(),
            AT,
            Optional.empty());
    versions.add(draft);
    return draft;
  }

  @Override
  public RulesVersion approve(Caller caller, String unit, int version, LocalDate from) {
    RulesVersion draft = get(caller, unit, version);
    if (draft.createdBy().equals(caller.name())) {
      throw new EchelonException(ErrorCode.SEPARATION_OF_DUTIES, caller.name() + " drafted it");
    }
    RulesVersion approved =
        new RulesVersion(
            unit,
            version,
            draft.rules(),
            draft.createdBy(),
            AT,
            Optional.of(new Approval(caller.name(), AT, from)));
    versions.set(version - 1, approved);
    return approved;
  }

  @Override
  public RulesVersion get(Caller caller, String unit, int version) {
    if (version < 1 || version > versions.size()) {
      throw EchelonException.notFound("rules version", version);
    }
    return versions.get(version - 1);
  }

  @Override
  public List<RulesVersion> list(Caller caller, String unit) {
    return List.copyOf(versions);
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

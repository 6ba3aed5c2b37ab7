package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what is drafted; whoever drafted a version does not approve it. */
final class FakeCatalogs implements Catalogs {
  private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");

  private final List<CatalogVersion> versions = new ArrayList<>();

  @Override
  public CatalogVersion draft(Caller caller, String unit, String json) {
    CatalogVersion draft =
        new CatalogVersion(
            unit,
            versions.size() + 1,
            CatalogDocuments.read(json),
            caller.name(),
            AT,
            Optional.empty());
    versions.add(draft);
    return draft;
  }

  @Override
  public CatalogVersion approve(Caller caller, String unit, int version, LocalDate from) {
    CatalogVersion draft = get(caller, unit, version);
    if (draft.createdBy().equals(caller.name())) {
      throw new EchelonException(ErrorCode.SEPARATION_OF_DUTIES, caller.name() + " drafted it");
    }
    CatalogVersion approved =
        new CatalogVersion(
            unit,
            version,
            draft.document(),
            draft.createdBy(),
            AT,
            Optional.of(new Approval(caller.name(), AT, from)));
    versions.set(version - 1, approved);
    return approved;
  }

  @Override
  public List<Confirmation> confirm(Caller caller, String unit, int version, String department) {
    return List.of(
        new Confirmation(
            new JointConfirmation.Department(department, new LocalizedText("Sales", "营销部")),
            "§ 5",
            Optional.of(new JointConfirmation.Confirmed(caller.name(), AT))));
  }

  @Override
  public List<Confirmation> confirmations(Caller caller, String unit, int version) {
    return List.of();
  }

  @Override
  public CatalogVersion get(Caller caller, String unit, int version) {
    return versions.get(version - 1);
  }

  @Override
  public List<CatalogVersion> list(Caller caller, String unit) {
    return List.copyOf(versions);
  }

  @Override
  public Optional<CatalogVersion> current(String unit, LocalDate on) {
    throw new UnsupportedOperationException();
  }
}

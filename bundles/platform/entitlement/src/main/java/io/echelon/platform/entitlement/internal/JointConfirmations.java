package io.echelon.platform.entitlement.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import io.echelon.platform.entitlement.JointConfirmation.Confirmed;
import io.echelon.platform.entitlement.store.ConfirmationStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The departments' confirmations of a catalog draft. Those count that the draft names and those
 * that the version in force names, so that a change can not do away with who confirms it. Joins the
 * caller's transaction.
 */
final class JointConfirmations {
  private static final Reasons REASONS = new Reasons(JointConfirmations.class);

  private final ConfirmationStore store;
  private final AuditTrail audit;
  private final Clock clock;

  JointConfirmations(ConfirmationStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  List<Confirmation> of(CatalogVersion draft, Optional<CatalogVersion> inForce) {
    Map<String, Confirmed> confirmed = store.of(draft.unit(), draft.version());
    Map<String, Confirmation> all = new LinkedHashMap<>();
    Stream.concat(inForce.stream(), Stream.of(draft))
        .map(CatalogVersion::document)
        .map(CatalogDocument::jointConfirmation)
        .flatMap(Optional::stream)
        .forEach(
            joint ->
                joint
                    .departments()
                    .forEach(d -> all.putIfAbsent(d.code(), confirmation(joint, d, confirmed))));
    return List.copyOf(all.values());
  }

  private static Confirmation confirmation(
      JointConfirmation joint,
      JointConfirmation.Department department,
      Map<String, Confirmed> confirmed) {
    return new Confirmation(
        department, joint.clause(), Optional.ofNullable(confirmed.get(department.code())));
  }

  void confirm(Caller caller, CatalogVersion draft, List<Confirmation> present, String department) {
    caller.requireIn(draft.unit(), Role.REVIEWER);
    if (draft.approval().isPresent()) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "catalog.approved", draft.version());
    }
    if (present.stream().noneMatch(c -> c.department().code().equals(department))) {
      throw REASONS.invalid("department.none", department);
    }
    if (draft.createdBy().equals(caller.name())
        || present.stream()
            .flatMap(c -> c.confirmed().stream())
            .anyMatch(c -> c.by().equals(caller.name()))) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "confirmed", caller.name(), draft.version());
    }
    store.insert(
        draft.unit(), draft.version(), department, new Confirmed(caller.name(), clock.instant()));
    audit.record(
        caller,
        AuditDraft.in(draft.unit(), "catalog.confirm", "catalog/" + draft.version())
            .change(null, department));
  }

  /** Refuses an approval that comes too early by naming who is missing. */
  static void requireAll(CatalogVersion draft, List<Confirmation> confirmations) {
    String missing =
        confirmations.stream()
            .filter(c -> c.confirmed().isEmpty())
            .map(c -> c.department().name().en() + " (" + c.department().code() + ")")
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw REASONS.of(
          ErrorCode.ILLEGAL_STEP,
          "catalog.confirmation",
          draft.version(),
          missing,
          confirmations.get(0).clause());
    }
  }
}

package io.echelon.platform.unit;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.unit.store.DocumentStore;
import io.echelon.platform.unit.store.DocumentStore.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way of a unit's document from draft to approval, whatever its kind: drafted by a unit admin,
 * approved by somebody else, dated, never changed. Each step is audited in its transaction. Safe
 * for use by several threads.
 */
public final class DocumentVersions {
  private static final Reasons REASONS = new Reasons(DocumentVersions.class);

  private final String kind;
  private final DocumentStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  /**
   * @param kind the document's name in refusals and in the audit trail, for example {@code
   *     "scorecard"}
   */
  public DocumentVersions(
      String kind, DocumentStore store, Transactions transactions, AuditTrail audit, Clock clock) {
    this.kind = kind;
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps the next version as a draft.
   *
   * @param json checked by the caller
   */
  public Row draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    return transactions.write(
        () -> {
          int version = store.list(unit).stream().findFirst().map(Row::version).orElse(0) + 1;
          Row row = new Row(unit, version, json, caller.name(), clock.instant(), Optional.empty());
          store.insert(row);
          audit.record(caller, AuditDraft.in(unit, kind + ".draft", kind + "/" + version));
          return row;
        });
  }

  /**
   * Approves a draft; needs the approver role and another person than its author.
   *
   * @throws EchelonException ILLEGAL_STEP if it is approved already, SEPARATION_OF_DUTIES
   */
  public Row approve(Caller caller, String unit, int version, LocalDate effectiveFrom) {
    caller.requireIn(unit, Role.APPROVER);
    return transactions.write(
        () -> {
          Row row = row(unit, version);
          if (row.approval().isPresent()) {
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "version.approved", kind, version);
          }
          if (row.createdBy().equals(caller.name())) {
            throw REASONS.of(
                ErrorCode.SEPARATION_OF_DUTIES, "drafted", caller.name(), kind, version);
          }
          store.approve(unit, version, new Approval(caller.name(), clock.instant(), effectiveFrom));
          audit.record(
              caller,
              AuditDraft.in(unit, kind + ".approve", kind + "/" + version)
                  .change(null, "effective from " + effectiveFrom));
          return row(unit, version);
        });
  }

  /** A version; NOT_FOUND if there is none. The caller has been authorised. */
  public Row get(String unit, int version) {
    return transactions.read(() -> row(unit, version));
  }

  private Row row(String unit, int version) {
    return store
        .find(unit, version)
        .orElseThrow(() -> EchelonException.notFound(kind + " version", version));
  }
}

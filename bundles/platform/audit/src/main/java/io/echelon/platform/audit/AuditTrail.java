package io.echelon.platform.audit;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The audit trail. Safe for use by several threads. */
@ProviderType
public interface AuditTrail {

  /**
   * Appends a row, at the clock's instant, inside the transaction of the change itself.
   *
   * @throws IllegalStateException outside a transaction
   */
  void record(Caller caller, AuditDraft draft);

  /** Appends rows in one batch, as {@link #record(Caller, AuditDraft)} does one. */
  void record(Caller caller, List<AuditDraft> drafts);

  /**
   * Reads the trail, oldest first.
   *
   * @param unit only this unit's rows; empty: all that the caller may see, which needs access to
   *     all units
   * @param after the cursor of the page before
   * @throws io.echelon.platform.base.EchelonException FORBIDDEN unless auditor
   */
  Page<AuditEntry> list(Caller caller, Optional<String> unit, Optional<String> after, int limit);
}

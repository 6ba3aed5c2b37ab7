package io.echelon.platform.audit.store;

import io.echelon.platform.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/** The audit table: append and read. Joins the caller's transaction. */
public interface AuditStore {

  /** Appends a row; its id is given by the store. */
  void append(AuditEntry entry);

  /** Appends rows in one batch. */
  void append(List<AuditEntry> entries);

  /** Rows with an id above {@code afterId}, ascending, of one unit or of all. */
  List<AuditEntry> after(Optional<String> unit, long afterId, int limit);
}

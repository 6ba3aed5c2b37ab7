package io.echelon.surface.shell.audit;

import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.surface.shell.PagedAction;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitCompleter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the audit trail. */
@Service
@Command(
    scope = "echelon",
    name = "audit-list",
    description = "Lists the audit trail, oldest first")
public final class AuditList extends PagedAction<AuditEntry> {
  @Option(name = "--unit", description = "Only rows of this unit; all if absent")
  @Completion(UnitCompleter.class)
  String unit;

  @Reference AuditTrail trail;

  public AuditList() {
    super(
        new Table<AuditEntry>()
            .column("id", AuditEntry::id)
            .column("at", AuditEntry::at)
            .column("by", AuditEntry::user)
            .column("unit", AuditEntry::unit)
            .column("action", AuditEntry::action)
            .column("what", AuditEntry::subject)
            .column("before", AuditEntry::before)
            .column("after", AuditEntry::after)
            .column("reason", AuditEntry::reason));
  }

  @Override
  protected Page<AuditEntry> page(Caller caller, Optional<String> key, int size) {
    return trail.list(caller, Optional.ofNullable(unit), key, size);
  }
}

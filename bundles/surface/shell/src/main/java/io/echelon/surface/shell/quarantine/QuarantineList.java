package io.echelon.surface.shell.quarantine;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.surface.shell.PagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists messages in quarantine. */
@Service
@Command(
    scope = "echelon",
    name = "quarantine-list",
    description = "Lists messages that were not understood, oldest first")
public final class QuarantineList extends PagedAction<QuarantinedMessage> {
  @Reference Quarantine quarantine;

  public QuarantineList() {
    super(QuarantineTable.MESSAGE);
  }

  @Override
  protected Page<QuarantinedMessage> page(Caller caller, Optional<String> key, int size) {
    return quarantine.list(caller, key, size);
  }
}

package io.echelon.surface.shell.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists bulk requests. */
@Service
@Command(scope = "echelon", name = "bulk-list", description = "Lists bulk requests, newest first")
public final class BulkList extends UnitPagedAction<BulkRequest> {
  @Reference BulkRequests bulks;

  public BulkList() {
    super(BulkTable.BULK);
  }

  @Override
  protected Page<BulkRequest> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return bulks.list(caller, chosenUnit, key, size);
  }
}

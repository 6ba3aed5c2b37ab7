package io.echelon.surface.shell.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes numbers of bulk requests. */
@Service
public final class BulkCompleter extends UnitValueCompleter {
  @Reference BulkRequests bulks;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return bulks.list(caller, unit, Optional.empty(), MANY).items().stream()
        .map(BulkRequest::number)
        .toList();
  }
}

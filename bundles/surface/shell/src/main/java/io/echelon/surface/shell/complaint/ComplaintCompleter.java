package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes numbers of complaints. */
@Service
public final class ComplaintCompleter extends UnitValueCompleter {
  @Reference Complaints complaints;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return complaints
        .list(caller, unit, ComplaintFilter.ALL, Optional.empty(), MANY)
        .items()
        .stream()
        .map(Complaint::number)
        .toList();
  }
}

package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists complaints. */
@Service
@Command(scope = "echelon", name = "complaint-list", description = "Lists complaints, oldest first")
public final class ComplaintList extends UnitPagedAction<Complaint> {
  @Option(name = "--stage", description = "Only those in a stage")
  String stage;

  @Option(name = "--owner", description = "Only those whose stage somebody keeps")
  String owner;

  @Option(name = "--customer", description = "Only those of a customer")
  String customer;

  @Reference Complaints complaints;

  public ComplaintList() {
    super(ComplaintTable.COMPLAINT);
  }

  @Override
  protected Page<Complaint> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    ComplaintFilter filter =
        new ComplaintFilter(
            Optional.ofNullable(stage).map(s -> Choice.of(ComplaintStage.class, "--stage", s)),
            Optional.ofNullable(owner),
            Optional.ofNullable(customer));
    return complaints.list(caller, chosenUnit, filter, key, size);
  }
}

package io.echelon.surface.console.internal.complaint;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.spi.Severity;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what the page of a complaint shows. Safe for use by several threads. */
@Component(service = ComplaintSheet.class)
public final class ComplaintSheet {
  private final Complaints complaints;
  private final Resources resources;
  private final AbnormalClosures closures;
  private final Requests requests;
  private final Customers customers;

  @Activate
  public ComplaintSheet(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) Resources resources,
      @Reference(policyOption = GREEDY) AbnormalClosures closures,
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) Customers customers) {
    this.complaints = complaints;
    this.resources = resources;
    this.closures = closures;
    this.requests = requests;
    this.customers = customers;
  }

  View of(Caller caller, String unit, String number) {
    Complaint complaint = complaints.get(caller, unit, number);
    List<ResourceContact> contacts = resources.contacts(caller, unit);
    View view =
        View.of("complaint")
            .with("complaint", complaint)
            .with("history", complaints.history(caller, unit, number))
            .with("customer", customer(caller, complaint))
            .with("stages", ComplaintStage.values())
            .with("next", complaint.stage().next().stream().sorted().toList())
            .with("categories", ComplaintCategory.values())
            .with("severities", Severity.values())
            .with("limits", Limit.values())
            .with("contacts", contacts)
            .with("resources", contacts.stream().map(ResourceContact::resource).distinct().toList())
            .with("applications", resources.of(caller, unit, number))
            .with("closures", closures.of(caller, unit, number));
    return caller.hasAny(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR)
        ? view.with("request", requests.get(caller, unit, number))
        : view;
  }

  private Optional<Customer> customer(Caller caller, Complaint complaint) {
    return complaint.customerId().stream()
        .mapToObj(id -> customers.of(caller, complaint.unit(), List.of(id)).get(id))
        .findFirst();
  }
}

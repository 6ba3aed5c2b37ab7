package io.echelon.surface.console.internal.complaint;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The complaints of a unit. */
@Component(service = Page.class)
@Path("units/{unit}/complaints")
public final class ComplaintsPage implements Page {
  private static final Reasons REASONS = new Reasons(Fields.class);
  private static final int SHOWN = 50;

  private final Complaints complaints;
  private final Customers customers;

  @Activate
  public ComplaintsPage(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) Customers customers) {
    this.complaints = complaints;
    this.customers = customers;
  }

  /**
   * The list.
   *
   * @param mine whether only those whose stage the caller keeps
   * @param stage name of a stage; empty: all
   */
  @GET
  public View list(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("mine") boolean mine,
      @QueryParam("stage") @DefaultValue("") String stage,
      @QueryParam("after") @DefaultValue("") String after) {
    ComplaintFilter filter =
        new ComplaintFilter(
            Optional.of(stage).filter(s -> !s.isEmpty()).map(ComplaintsPage::stage),
            mine ? Optional.of(caller.name()) : Optional.empty(),
            Optional.empty());
    io.echelon.platform.base.Page<Complaint> page =
        complaints.list(caller, unit, filter, Optional.of(after).filter(a -> !a.isEmpty()), SHOWN);
    return View.of("complaints")
        .with("rows", rows(caller, unit, page.items()))
        .with("next", page.next())
        .with("stages", ComplaintStage.values())
        .with("stage", stage)
        .with("mine", mine);
  }

  private List<Row> rows(Caller caller, String unit, List<Complaint> page) {
    Map<Long, Customer> known =
        customers.of(
            caller,
            unit,
            page.stream().flatMapToLong(c -> c.customerId().stream()).boxed().distinct().toList());
    return page.stream()
        .map(c -> new Row(c, Optional.ofNullable(known.get(c.customerId().orElse(0)))))
        .toList();
  }

  private static ComplaintStage stage(String name) {
    try {
      return ComplaintStage.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw REASONS.invalid("stage", name);
    }
  }

  /** A complaint and whose it is. */
  public record Row(Complaint complaint, Optional<Customer> customer) {}
}

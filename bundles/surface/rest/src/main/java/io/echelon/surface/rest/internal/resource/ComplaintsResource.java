package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.ClassificationCommand;
import io.echelon.surface.rest.internal.view.ComplaintView;
import io.echelon.surface.rest.internal.view.OwnerCommand;
import io.echelon.surface.rest.internal.view.StageCommand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Complaints. */
@Component(service = RestResource.class)
@Path("units/{unit}/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class ComplaintsResource implements RestResource {
  private final Complaints complaints;
  private final UnitDays days;

  @Activate
  public ComplaintsResource(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.complaints = complaints;
    this.days = days;
  }

  @GET
  @Operation(summary = "Complaints, oldest first")
  public Page<ComplaintView> listComplaints(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("stage") ComplaintStage stage,
      @QueryParam("owner") @Parameter(description = "Account of who keeps the stage") String owner,
      @QueryParam("customer") @Parameter(description = "Number of the customer") String customer,
      @BeanParam PageQuery page) {
    ComplaintFilter filter =
        new ComplaintFilter(
            Optional.ofNullable(stage), Optional.ofNullable(owner), Optional.ofNullable(customer));
    return complaints.list(caller, unit, filter, page.after(), page.limit()).map(ComplaintView::of);
  }

  @GET
  @Path("statistics")
  @Operation(
      summary = "Figures of the complaints that came in during a period, both ends inclusive")
  public ComplaintStatistics complaintStatistics(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("from")
          @Parameter(description = "First day, inclusive; absent: a year before the last")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day, inclusive; absent: today")
          LocalDate to) {
    LocalDate last = Optional.ofNullable(to).orElseGet(() -> days.today(unit));
    LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusYears(1));
    return complaints.statistics(caller, unit, first, last);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "A complaint by the number of its request")
  public ComplaintView getComplaint(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return ComplaintView.of(complaints.get(caller, unit, number));
  }

  @GET
  @Path("{number}/history")
  @Operation(summary = "What happened to a complaint, oldest first")
  public Page<ComplaintEvent> listComplaintEvents(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(complaints.history(caller, unit, number));
  }

  @POST
  @Path("{number}/classification")
  @Operation(summary = "Says what a complaint is")
  public ComplaintView classifyComplaint(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      ClassificationCommand command) {
    return ComplaintView.of(
        complaints.classify(caller, unit, number, command.classification(), command.version()));
  }

  @POST
  @Path("{number}/stages")
  @Operation(summary = "Enters the next stage")
  public ComplaintView advanceComplaint(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      StageCommand command) {
    return ComplaintView.of(
        complaints.advance(caller, unit, number, command.next(), command.version()));
  }

  @POST
  @Path("{number}/owner")
  @Operation(summary = "Gives a complaint's stage into other hands")
  public ComplaintView assignComplaint(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      OwnerCommand command) {
    return ComplaintView.of(
        complaints.assign(caller, unit, number, command.owner(), command.version()));
  }
}

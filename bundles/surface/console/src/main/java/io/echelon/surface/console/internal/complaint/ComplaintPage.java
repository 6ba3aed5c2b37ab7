package io.echelon.surface.console.internal.complaint;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Careful;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import javax.ws.rs.BeanParam;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A complaint: what it was found to be, its stages, resources, and its closure. */
@Component(service = Page.class)
@Path("units/{unit}/complaints/{number}")
public final class ComplaintPage implements Page {
  private final Complaints complaints;
  private final Resources resources;
  private final AbnormalClosures closures;
  private final ComplaintSheet sheet;

  @Activate
  public ComplaintPage(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) Resources resources,
      @Reference(policyOption = GREEDY) AbnormalClosures closures,
      @Reference(policyOption = GREEDY) ComplaintSheet sheet) {
    this.complaints = complaints;
    this.resources = resources;
    this.closures = closures;
    this.sheet = sheet;
  }

  @GET
  public View complaint(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return sheet.of(caller, unit, number);
  }

  @POST
  @Path("classification")
  public Response classify(@Context Caller caller, @BeanParam ComplaintForm f) {
    return change(
        caller,
        f,
        () -> complaints.classify(caller, f.unit, f.number, f.classification(), f.version));
  }

  @POST
  @Path("stage")
  public Response advance(@Context Caller caller, @BeanParam ComplaintForm f) {
    return change(
        caller, f, () -> complaints.advance(caller, f.unit, f.number, f.next(), f.version));
  }

  @POST
  @Path("owner")
  public Response assign(@Context Caller caller, @BeanParam ComplaintForm f) {
    return change(
        caller, f, () -> complaints.assign(caller, f.unit, f.number, f.owner.strip(), f.version));
  }

  @POST
  @Path("applications")
  public Response apply(@Context Caller caller, @BeanParam ComplaintForm f) {
    return change(caller, f, () -> resources.apply(caller, f.unit, f.number, f.application()));
  }

  @POST
  @Path("applications/{id}")
  public Response decideApplication(
      @Context Caller caller,
      @BeanParam ComplaintForm f,
      @PathParam("id") long id,
      @FormParam("granted") boolean granted) {
    return change(caller, f, () -> resources.decide(caller, f.unit, id, granted, f.note));
  }

  @POST
  @Path("closures")
  public Response close(@Context Caller caller, @BeanParam ComplaintForm f) {
    return change(
        caller,
        f,
        () ->
            closures.request(
                caller, f.unit, f.number, f.limits(), f.note, f.evidences(), f.version));
  }

  @POST
  @Path("closures/{id}")
  public Response decideClosure(
      @Context Caller caller,
      @BeanParam ComplaintForm f,
      @PathParam("id") long id,
      @FormParam("granted") boolean granted) {
    return change(caller, f, () -> closures.decide(caller, f.unit, id, granted, f.note));
  }

  private Response change(Caller caller, ComplaintForm f, Runnable change) {
    return new Careful(
            "/console/units/" + f.unit + "/complaints/" + f.number,
            () -> complaints.get(caller, f.unit, f.number).version(),
            stale ->
                sheet
                    .of(caller, f.unit, f.number)
                    .with("typed", f)
                    .with("meanwhile", stale ? meanwhile(caller, f) : List.of()))
        .change(f.version, change);
  }

  private List<ComplaintEvent> meanwhile(Caller caller, ComplaintForm f) {
    List<ComplaintEvent> history = complaints.history(caller, f.unit, f.number);
    return history.subList(Math.max(0, Math.min(f.seen, history.size())), history.size());
  }
}

package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.spi.Severity;
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

/** A request: whose it is, by when what is due and why, what happened, what can be done. */
@Component(service = Page.class)
@Path("units/{unit}/requests/{number}")
public final class RequestPage implements Page {
  private final Requests requests;
  private final RequestHandling handling;
  private final RequestSheet sheet;

  @Activate
  public RequestPage(
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) RequestHandling handling,
      @Reference(policyOption = GREEDY) RequestSheet sheet) {
    this.requests = requests;
    this.handling = handling;
    this.sheet = sheet;
  }

  @GET
  public View request(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return sheet.of(caller, unit, number);
  }

  @POST
  @Path("steps")
  public Response step(
      @Context Caller caller, @BeanParam Filled form, @FormParam("step") RequestStep step) {
    return change(
        caller,
        form,
        () ->
            requests.step(
                caller,
                form.unit,
                form.number,
                Filled.needed(step, "step"),
                form.version,
                form.detail()));
  }

  @POST
  @Path("severity")
  public Response classify(
      @Context Caller caller, @BeanParam Filled form, @FormParam("severity") Severity severity) {
    return change(
        caller,
        form,
        () ->
            handling.classify(
                caller,
                form.unit,
                form.number,
                Filled.needed(severity, "severity"),
                form.version,
                form.note));
  }

  @POST
  @Path("team")
  public Response handOver(
      @Context Caller caller, @BeanParam Filled form, @FormParam("team") String team) {
    return change(
        caller,
        form,
        () ->
            handling.handOver(
                caller,
                form.unit,
                form.number,
                Filled.needed(team, "team"),
                form.version,
                form.words()));
  }

  @POST
  @Path("release")
  public Response release(@Context Caller caller, @BeanParam Filled form) {
    return change(
        caller,
        form,
        () -> handling.release(caller, form.unit, form.number, form.version, form.words()));
  }

  @POST
  @Path("departments")
  public Response ask(
      @Context Caller caller,
      @BeanParam Filled form,
      @FormParam("team") String team,
      @FormParam("workingDays") String workingDays,
      @FormParam("hours") String hours) {
    return change(
        caller,
        form,
        () ->
            handling.ask(
                caller,
                form.unit,
                form.number,
                Filled.needed(team, "team"),
                Deadlines.of(workingDays, hours),
                form.version));
  }

  @POST
  @Path("departments-done")
  public Response done(
      @Context Caller caller, @BeanParam Filled form, @FormParam("team") String team) {
    return change(
        caller,
        form,
        () ->
            handling.done(
                caller, form.unit, form.number, Filled.needed(team, "team"), form.version));
  }

  private Response change(Caller caller, Filled form, Runnable change) {
    return new Careful(
            Addresses.request(form.unit, form.number),
            () -> requests.get(caller, form.unit, form.number).version(),
            stale ->
                sheet
                    .of(caller, form.unit, form.number)
                    .with("typed", form)
                    .with("meanwhile", stale ? meanwhile(caller, form) : List.of()))
        .change(form.version, change);
  }

  private List<RequestEvent> meanwhile(Caller caller, Filled form) {
    List<RequestEvent> history = requests.history(caller, form.unit, form.number);
    return history.subList(Math.max(0, Math.min(form.seen, history.size())), history.size());
  }
}

package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people decide of one customer on its page: tiers beside the runs, marks, its manager. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}/decisions")
public final class CustomerDecisionsPage implements Page {
  private final Standings standings;
  private final CustomerMarks marks;
  private final CustomerManagers managers;

  @Activate
  public CustomerDecisionsPage(
      @Reference(policyOption = GREEDY) Standings standings,
      @Reference(policyOption = GREEDY) CustomerMarks marks,
      @Reference(policyOption = GREEDY) CustomerManagers managers) {
    this.standings = standings;
    this.marks = marks;
    this.managers = managers;
  }

  @POST
  @Path("standings")
  public Response propose(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @FormParam("kind") Standing.Kind kind,
      @FormParam("tier") @DefaultValue("") String tier,
      @FormParam("from") String from,
      @FormParam("until") String until,
      @FormParam("reason") @DefaultValue("") String reason) {
    switch (Fields.needed("kind", kind)) {
      case OVERRIDE ->
          standings.override(
              caller,
              unit,
              number,
              new Standings.Wanted(
                  tier, Fields.neededDay("from", from), Fields.neededDay("until", until), reason));
      case APPLICATION -> standings.apply(caller, unit, number, tier, reason);
      case PROVISIONAL ->
          standings.provisional(caller, unit, number, tier, Fields.day("from", from), reason);
    }
    return back(unit, number);
  }

  @POST
  @Path("standings/{id}")
  public Response decide(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id,
      @FormParam("step") Step step,
      @FormParam("reason") @DefaultValue("") String reason) {
    switch (Fields.needed("step", step)) {
      case APPROVE -> standings.approve(caller, unit, id, reason);
      case REFUSE -> standings.refuse(caller, unit, id, reason);
      case WITHDRAW -> standings.withdraw(caller, unit, id, reason);
    }
    return back(unit, number);
  }

  @POST
  @Path("marks")
  public Response mark(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("from") String from,
      @FormParam("last") String last,
      @FormParam("reason") @DefaultValue("") String reason) {
    marks.set(
        caller,
        unit,
        number,
        code,
        Fields.neededDay("from", from),
        Fields.day("last", last),
        reason);
    return back(unit, number);
  }

  @POST
  @Path("marks/{id}")
  public Response endMark(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id,
      @FormParam("last") String last,
      @FormParam("reason") @DefaultValue("") String reason) {
    marks.end(caller, unit, number, id, Fields.neededDay("last", last), reason);
    return back(unit, number);
  }

  @POST
  @Path("manager")
  public Response manager(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @FormParam("account") @DefaultValue("") String account) {
    managers.set(
        caller, unit, number, Optional.of(account.strip()).filter(name -> !name.isEmpty()));
    return back(unit, number);
  }

  private static Response back(String unit, String number) {
    return Redirect.to(CustomerAddress.of(unit, number));
  }

  /** What can be done with what was proposed. */
  public enum Step {
    APPROVE,
    REFUSE,
    WITHDRAW
  }
}

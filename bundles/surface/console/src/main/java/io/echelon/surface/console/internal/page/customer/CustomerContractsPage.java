package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import javax.ws.rs.BeanParam;
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

/** Exceptions by contract on a customer's page: drafted by one, decided by another. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}/contracts")
public final class CustomerContractsPage implements Page {
  private final ContractExceptions contracts;

  @Activate
  public CustomerContractsPage(@Reference(policyOption = GREEDY) ContractExceptions contracts) {
    this.contracts = contracts;
  }

  @POST
  public Response draft(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam ContractForm filled) {
    contracts.draft(caller, unit, number, filled.json());
    return back(unit, number);
  }

  @POST
  @Path("{id}")
  public Response decide(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id,
      @FormParam("step") Step step,
      @FormParam("reason") @DefaultValue("") String reason) {
    switch (Fields.needed("step", step)) {
      case APPROVE -> contracts.approve(caller, unit, id, reason);
      case REFUSE -> contracts.refuse(caller, unit, id, reason);
      case REVOKE -> contracts.revoke(caller, unit, id, reason);
    }
    return back(unit, number);
  }

  private static Response back(String unit, String number) {
    return Redirect.to(CustomerAddress.of(unit, number));
  }

  /** What can be done with a draft, or with what was approved. */
  public enum Step {
    APPROVE,
    REFUSE,
    REVOKE
  }
}

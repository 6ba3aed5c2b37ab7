package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.intake.StaffIntake;
import io.echelon.spi.Severity;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.session.Sessions;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.Refusals;
import java.util.List;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where agents write down what customers ask for by phone, at the counter or on a visit. */
@Component(service = Page.class)
@Path("units/{unit}/new-request")
public final class NewRequestPage implements Page {
  private static final List<String> CHANNELS = List.of("hotline", "counter", "manager");

  private final StaffIntake intake;
  private final Customers customers;
  private final UnitNames names;
  private final Sessions sessions;

  @Activate
  public NewRequestPage(
      @Reference(policyOption = GREEDY) StaffIntake intake,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Sessions sessions) {
    this.intake = intake;
    this.customers = customers;
    this.names = names;
    this.sessions = sessions;
  }

  /**
   * The empty form, with a key by which it is accepted once however often it is sent.
   *
   * @param customer filled in, where the agent comes from the page of one
   */
  @GET
  public View form(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("customer") String customer) {
    caller.requireIn(unit, Role.AGENT);
    NewRequest empty = new NewRequest();
    empty.key = sessions.secret();
    empty.customer = customer == null ? "" : customer;
    return form(unit, empty);
  }

  /** Accepts it; where the customer is not clear the form comes back with those it could be. */
  @POST
  public Response accept(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam NewRequest filled) {
    caller.requireIn(unit, Role.AGENT);
    List<Customer> meant = filled.identify(customers, unit);
    if (meant.size() != 1 && !filled.unclear) {
      return Response.ok(form(unit, filled).with("candidates", meant)).build();
    }
    try {
      String number =
          intake.submit(caller, filled.channel, filled.submission(unit, meant)).requestNumber();
      return Redirect.to(Addresses.request(unit, number));
    } catch (EchelonException refusal) {
      return Response.status(Refusals.status(refusal.code()))
          .entity(
              form(unit, filled)
                  .with("refused", refusal.code())
                  .with("refusedTitle", Refusals.title(refusal.code().name()))
                  .with("refusedDetail", refusal.detail()))
          .build();
    }
  }

  private View form(String unit, NewRequest filled) {
    return View.of("new-request")
        .with("filled", filled)
        .with("channels", CHANNELS)
        .with("items", names.requestable(unit))
        .with("severities", Severity.values());
  }
}

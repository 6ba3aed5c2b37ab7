package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.DeskRules;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The agent's desk: the queue, which renews itself. */
@Component(service = Page.class)
@Path("units/{unit}/desk")
public final class DeskPage implements Page {
  private static final int SHOWN = 50;

  private final Requests requests;
  private final RequestLists lists;
  private final Customers customers;
  private final UnitNames names;
  private final Clock clock;

  @Activate
  public DeskPage(
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) RequestLists lists,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.requests = requests;
    this.lists = lists;
    this.customers = customers;
    this.names = names;
    this.clock = clock;
  }

  /** The whole page. */
  @GET
  public View desk(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam QueueQuery asked) {
    DeskRules desk = names.desk(unit);
    return queue(caller, unit, asked, desk, "desk").with("teams", desk.teams());
  }

  /** The queue alone, as the page renews it. */
  @GET
  @Path("queue")
  public View queue(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam QueueQuery asked) {
    return queue(caller, unit, asked, names.desk(unit), "desk-queue");
  }

  /** Leads to a request by its number, else to a customer. */
  @GET
  @Path("find")
  public Response find(@PathParam("unit") String unit, @QueryParam("number") String number) {
    String wanted = number == null ? "" : number.strip();
    String request = wanted.matches("[0-9]+") ? "R-" + wanted : wanted.toUpperCase(Locale.ROOT);
    return Redirect.to(
        ServiceRequest.idOf(request) > 0
            ? Addresses.request(unit, request)
            : Addresses.customer(unit, wanted));
  }

  private View queue(
      Caller caller, String unit, QueueQuery asked, DeskRules desk, String template) {
    io.echelon.platform.base.Page<ServiceRequest> page =
        asked.due == null
            ? requests.queue(caller, unit, asked.filter(caller), asked.after(), SHOWN)
            : lists.due(caller, unit, asked.filter(caller), asked.due, asked.after(), SHOWN);
    return View.of(template)
        .with("asked", asked)
        .with("rows", rows(caller, unit, page.items(), UnitNames.teams(desk)))
        .with("next", page.next());
  }

  private List<QueueRow> rows(
      Caller caller, String unit, List<ServiceRequest> page, Map<String, LocalizedText> teams) {
    Map<Long, Customer> known =
        customers.of(
            caller,
            unit,
            page.stream().flatMapToLong(r -> r.customerId().stream()).boxed().distinct().toList());
    Map<String, LocalizedText> services = names.items(unit);
    Instant now = clock.instant();
    return page.stream()
        .map(
            r ->
                new QueueRow(
                    r,
                    Optional.ofNullable(known.get(r.customerId().orElse(0))),
                    UnitNames.name(services, r.item()),
                    r.team().map(team -> UnitNames.name(teams, team)),
                    !r.warnAt().isAfter(now)))
        .toList();
  }
}

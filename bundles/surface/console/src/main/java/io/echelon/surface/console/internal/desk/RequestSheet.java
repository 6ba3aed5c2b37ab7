package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what the page of a request shows. Safe for use by several threads. */
@Component(service = RequestSheet.class)
public final class RequestSheet {
  private final Requests requests;
  private final Customers customers;
  private final Tiers tiers;
  private final Entitlements entitlements;
  private final Attachments attachments;
  private final UnitNames names;
  private final Units units;
  private final Clock clock;

  @Activate
  public RequestSheet(
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) Entitlements entitlements,
      @Reference(policyOption = GREEDY) Attachments attachments,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.requests = requests;
    this.customers = customers;
    this.tiers = tiers;
    this.entitlements = entitlements;
    this.attachments = attachments;
    this.names = names;
    this.units = units;
    this.clock = clock;
  }

  View of(Caller caller, String unit, String number) {
    ServiceRequest request = requests.get(caller, unit, number);
    DueExplanation due = requests.explain(caller, unit, number);
    List<ClockRow> clocks = due.clocks().stream().map(ClockRow::of).toList();
    Map<String, LocalizedText> services = names.items(unit);
    DeskRules desk = names.desk(unit);
    View view =
        View.of("request")
            .with("request", request)
            .with("item", UnitNames.name(services, request.item()))
            .with("summary", due.summary())
            .with("clocks", clocks)
            .with("pauses", due.pauses())
            .with("stays", due.breakdown())
            .with("longest", longest(due.breakdown()))
            .with("files", attachments.list(caller, unit, number))
            .with("history", requests.history(caller, unit, number))
            .with("severities", Severity.values())
            .with("desk", desk)
            .with("teams", UnitNames.teams(desk))
            .with("steps", steps(caller, request));
    return customer(caller, request).map(c -> about(view, caller, request, c)).orElse(view);
  }

  private View about(View view, Caller caller, ServiceRequest request, Customer customer) {
    String unit = request.unit();
    List<Claim> claims =
        entitlements.claims(caller, unit, customer.number(), units.today()).claims();
    return view.with("customer", customer)
        .with(
            "tier", tiers.explain(caller, unit, customer.number(), units.today(), clock.instant()))
        .with("claims", claims.stream().filter(c -> isFor(c, request)).toList())
        .with("otherClaims", claims.stream().filter(c -> !isFor(c, request)).toList());
  }

  private Optional<Customer> customer(Caller caller, ServiceRequest request) {
    return request.customerId().stream()
        .mapToObj(id -> customers.of(caller, request.unit(), List.of(id)).get(id))
        .findFirst();
  }

  private static boolean isFor(Claim claim, ServiceRequest request) {
    return claim.entry().item().equals(request.item());
  }

  private static Set<RequestStep> steps(Caller caller, ServiceRequest request) {
    return caller.hasAny(Role.AGENT) ? request.state().steps() : Set.of();
  }

  /** Minutes of the longest stay, at least one, for the length of bars. */
  private static long longest(List<Stay> stays) {
    return stays.stream().mapToLong(stay -> stay.elapsed().toMinutes()).max().stream()
        .map(most -> Math.max(1, most))
        .findFirst()
        .orElse(1);
  }
}

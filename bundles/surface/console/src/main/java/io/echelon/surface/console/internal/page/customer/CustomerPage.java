package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A customer: its tier and why, what it may claim, what people have decided of it. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}")
public final class CustomerPage implements Page {
  private static final int LATEST_PAYMENTS = 12;

  private final Customers customers;
  private final Tiers tiers;
  private final Entitlements entitlements;
  private final CustomerManagers managers;
  private final CustomerMarks marks;
  private final Standings standings;
  private final ContractExceptions contracts;
  private final Payments payments;
  private final UnitNames names;
  private final Rules rules;
  private final Units units;
  private final Clock clock;

  @Activate
  public CustomerPage(
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) Entitlements entitlements,
      @Reference(policyOption = GREEDY) CustomerManagers managers,
      @Reference(policyOption = GREEDY) CustomerMarks marks,
      @Reference(policyOption = GREEDY) Standings standings,
      @Reference(policyOption = GREEDY) ContractExceptions contracts,
      @Reference(policyOption = GREEDY) Payments payments,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Rules rules,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.customers = customers;
    this.tiers = tiers;
    this.entitlements = entitlements;
    this.managers = managers;
    this.marks = marks;
    this.standings = standings;
    this.contracts = contracts;
    this.payments = payments;
    this.names = names;
    this.rules = rules;
    this.units = units;
    this.clock = clock;
  }

  @GET
  public View customer(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    LocalDate today = units.today();
    Explanation why = tiers.explain(caller, unit, number, today, clock.instant());
    Entitlements.Claims claims = entitlements.claims(caller, unit, number, today);
    return View.of("customer")
        .with("customer", customers.get(caller, unit, number))
        .with("today", today)
        .with("why", why)
        .with("answer", why.answer())
        .with("claims", claims)
        .with("items", names.items(unit))
        .with("manager", managers.of(caller, unit, number))
        .with("marks", marks.of(caller, unit, number))
        .with("markRules", rules.current(unit, today).rules().marks())
        .with("standings", standings(caller, unit, number))
        .with("contracts", contracts.of(caller, unit, number))
        .with("payments", latest(payments.of(caller, unit, number)))
        .with("tiers", names.tiers(unit));
  }

  private List<Standing> standings(Caller caller, String unit, String number) {
    return Arrays.stream(Standing.Kind.values())
        .flatMap(kind -> standings.of(caller, unit, number, kind).stream())
        .toList();
  }

  private static <T> List<T> latest(List<T> byDay) {
    return byDay.subList(Math.max(0, byDay.size() - LATEST_PAYMENTS), byDay.size());
  }
}

package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Tiers.CustomerTier;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit's customers with their tiers, found by name, number, phone or e-mail address. */
@Component(service = Page.class)
@Path("units/{unit}/customers")
public final class CustomersPage implements Page {
  private static final int SHOWN = 50;
  private static final io.echelon.platform.base.Page<CustomerTier> NOBODY =
      new io.echelon.platform.base.Page<>(List.of(), Optional.empty());

  private final Customers customers;
  private final Tiers tiers;
  private final Units units;
  private final Clock clock;

  @Activate
  public CustomersPage(
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.customers = customers;
    this.tiers = tiers;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Those whose names begin so, or else the list from a number on; leads to the customer where
   * exactly one is meant.
   *
   * @param byNumber whether names are not looked at
   */
  @GET
  public Response customers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("q") @DefaultValue("") String wanted,
      @QueryParam("by-number") boolean byNumber,
      @QueryParam("after") @DefaultValue("") String after) {
    String words = wanted.strip();
    io.echelon.platform.base.Page<CustomerTier> named =
        words.isEmpty() || byNumber ? NOBODY : named(caller, unit, words, after);
    boolean byName = !named.items().isEmpty();
    io.echelon.platform.base.Page<CustomerTier> page =
        byName ? named : numbered(caller, unit, after.isEmpty() ? words : after);
    List<Customer> meant = words.isEmpty() || !after.isEmpty() ? List.of() : meant(unit, words);
    if (meant.size() == 1) {
      return Redirect.to(CustomerAddress.of(unit, meant.get(0).number()));
    }
    return Response.ok(
            View.of("customers")
                .with("wanted", words)
                .with("meant", meant)
                .with("byName", byName)
                .with("byNumber", byNumber)
                .with("customers", page.items())
                .with("next", page.next()))
        .build();
  }

  private io.echelon.platform.base.Page<CustomerTier> named(
      Caller caller, String unit, String beginning, String after) {
    return tiers.named(
        caller, unit, units.today(), clock.instant(), beginning, given(after), SHOWN);
  }

  private io.echelon.platform.base.Page<CustomerTier> numbered(
      Caller caller, String unit, String from) {
    return tiers.list(caller, unit, units.today(), clock.instant(), given(from), SHOWN);
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private List<Customer> meant(String unit, String words) {
    Optional<String> none = Optional.empty();
    if (words.contains("@")) {
      return customers.identify(unit, none, none, Optional.of(words));
    }
    List<Customer> numbered = customers.identify(unit, Optional.of(words), none, none);
    return numbered.isEmpty() ? customers.identify(unit, none, Optional.of(words), none) : numbered;
  }
}

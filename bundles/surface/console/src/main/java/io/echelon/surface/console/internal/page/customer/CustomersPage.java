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

/** A unit's customers with their tiers, found by number, phone or e-mail address. */
@Component(service = Page.class)
@Path("units/{unit}/customers")
public final class CustomersPage implements Page {
  private static final int SHOWN = 50;

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

  /** The list from a number on; leads to the customer where exactly one is meant. */
  @GET
  public Response customers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("q") @DefaultValue("") String wanted,
      @QueryParam("after") @DefaultValue("") String after) {
    String words = wanted.strip();
    String from = after.isEmpty() ? words : after;
    io.echelon.platform.base.Page<CustomerTier> page =
        tiers.list(
            caller,
            unit,
            units.today(),
            clock.instant(),
            Optional.of(from).filter(f -> !f.isEmpty()),
            SHOWN);
    List<Customer> meant = words.isEmpty() || !after.isEmpty() ? List.of() : meant(unit, words);
    if (meant.size() == 1) {
      return Redirect.to(CustomerAddress.of(unit, meant.get(0).number()));
    }
    return Response.ok(
            View.of("customers")
                .with("wanted", words)
                .with("meant", meant)
                .with("customers", page.items())
                .with("next", page.next()))
        .build();
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

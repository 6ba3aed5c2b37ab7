package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CustomerView;
import io.echelon.surface.rest.internal.view.TieredCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Customers, their tiers and what they may claim. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class CustomersResource implements RestResource {
  private final Customers customers;
  private final Tiers tiers;
  private final Entitlements entitlements;
  private final UnitDays days;

  @Activate
  public CustomersResource(
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) Entitlements entitlements,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.customers = customers;
    this.tiers = tiers;
    this.entitlements = entitlements;
    this.days = days;
  }

  @GET
  @Operation(summary = "The customers by number")
  public Page<CustomerView> listCustomers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("name")
          @Parameter(description = "Beginning of the name, by which they are sorted then")
          String name,
      @BeanParam PageQuery page) {
    Page<Customer> found =
        name == null
            ? customers.list(caller, unit, page.after(), page.limit())
            : customers.named(caller, unit, name, page.after(), page.limit());
    return found.map(CustomerView::of);
  }

  @GET
  @Path("{number}")
  @Operation(summary = "A customer")
  public CustomerView getCustomer(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return CustomerView.of(customers.get(caller, unit, number));
  }

  @GET
  @Path("{number}/tier")
  @Operation(summary = "The tier that held on a day, as it was known at an instant")
  public TieredCustomer getTier(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam TimeQuery time) {
    Customer customer = customers.get(caller, unit, number);
    return TieredCustomer.of(
        customer, tiers.of(unit, customer.id(), time.on(days, unit), time.knownAt(days)));
  }

  @GET
  @Path("{number}/explanation")
  @Operation(summary = "Why the customer is in its tier, as data or as text")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public Explanation explainTier(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam TimeQuery time) {
    return tiers.explain(caller, unit, number, time.on(days, unit), time.knownAt(days));
  }

  @GET
  @Path("{number}/timeline")
  @Operation(summary = "The customer's tiers over the days, and what was recorded of them")
  public Timeline getTimeline(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("knownAt")
          @Parameter(description = "What was known at this instant; absent: what is known now")
          Instant knownAt) {
    Instant known = Optional.ofNullable(knownAt).orElseGet(days::now);
    return tiers.timeline(caller, unit, number, known);
  }

  @GET
  @Path("{number}/entitlements")
  @Operation(summary = "What the customer may claim on a day")
  public Entitlements.Claims getClaims(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("on") @Parameter(description = "The day; absent: today in the unit's calendar")
          LocalDate on) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> days.today(unit));
    return entitlements.claims(caller, unit, number, day);
  }
}

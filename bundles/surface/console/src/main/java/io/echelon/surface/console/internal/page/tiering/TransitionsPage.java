package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions;
import io.echelon.platform.tiering.Transitions.Moment;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many customers went from which tier to which between two days, and who they are. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/transitions")
public final class TransitionsPage implements Page {
  private static final int SHOWN = 100;

  private final Transitions transitions;
  private final Units units;
  private final Clock clock;

  @Activate
  public TransitionsPage(
      @Reference(policyOption = GREEDY) Transitions transitions,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.transitions = transitions;
    this.units = units;
    this.clock = clock;
  }

  /** The page without its figures, which are found by going through all customers. */
  @GET
  public View transitions(@QueryParam("from") String from, @QueryParam("to") String to) {
    return between("transitions", from, to);
  }

  @GET
  @Path("matrix")
  public View matrix(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    LocalDate last = last(to);
    TierMatrix matrix = transitions.matrix(caller, unit, moment(first(from, last)), moment(last));
    return between("transitions-matrix", from, to)
        .with("matrix", matrix)
        .with("up", matrix.count(TierMatrix.Direction.UP))
        .with("down", matrix.count(TierMatrix.Direction.DOWN));
  }

  /** The customers of a cell. */
  @GET
  @Path("customers")
  public View customers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("tierFrom") @DefaultValue(TierMatrix.NONE) String tierFrom,
      @QueryParam("tierTo") @DefaultValue(TierMatrix.NONE) String tierTo,
      @QueryParam("after") String after) {
    LocalDate last = last(to);
    io.echelon.platform.base.Page<Customer> page =
        transitions.customers(
            caller,
            unit,
            moment(first(from, last)),
            moment(last),
            tierFrom,
            tierTo,
            Optional.ofNullable(after),
            SHOWN);
    return between("transitions-customers", from, to)
        .with("tierFrom", tierFrom)
        .with("tierTo", tierTo)
        .with("customers", page.items())
        .with("next", page.next());
  }

  private View between(String template, String from, String to) {
    LocalDate last = last(to);
    return View.of(template).with("from", first(from, last)).with("to", last);
  }

  private LocalDate last(String to) {
    return Fields.day("to", to).orElseGet(units::today);
  }

  private static LocalDate first(String from, LocalDate last) {
    return Fields.day("from", from).orElseGet(() -> last.minusYears(1));
  }

  private Moment moment(LocalDate on) {
    return new Moment(on, clock.instant());
  }
}

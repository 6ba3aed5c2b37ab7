package io.echelon.surface.console.internal.bulk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.customer.Customers;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Progress;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.CsvDownload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A bulk request: how far it has come, and what became of each line. */
@Component(service = Page.class)
@Path("units/{unit}/bulk-requests/{number}")
public final class BulkRequestPage implements Page {
  private static final int SHOWN = 100;

  private final BulkRequests bulks;
  private final Customers customers;
  private final UnitNames names;

  @Activate
  public BulkRequestPage(
      @Reference(policyOption = GREEDY) BulkRequests bulks,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) UnitNames names) {
    this.bulks = bulks;
    this.customers = customers;
    this.names = names;
  }

  /**
   * The whole page.
   *
   * @param state lines in this state only
   */
  @GET
  public View bulk(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("state") BulkLine.State state,
      @QueryParam("after") String after) {
    BulkRequest bulk = bulks.get(caller, unit, number);
    Optional<BulkLine.State> wanted = Optional.ofNullable(state);
    io.echelon.platform.base.Page<BulkLine> lines =
        bulks.lines(caller, unit, number, wanted, Optional.ofNullable(after), SHOWN);
    return progress(caller, "bulk", bulk)
        .with(
            "customer",
            Optional.ofNullable(
                customers.of(caller, unit, List.of(bulk.customerId())).get(bulk.customerId())))
        .with("item", UnitNames.name(names.items(unit), bulk.item()))
        .with("state", wanted.map(Enum::name).orElse(""))
        .with("lines", lines.items())
        .with("next", lines.next());
  }

  /** How far it has come; asked again until every line is accepted or refused. */
  @GET
  @Path("progress")
  public Response progress(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    View part = progress(caller, "bulk-progress", bulks.get(caller, unit, number));
    return Progress.of(part, part.model().get("waiting").equals(0L));
  }

  private View progress(Caller caller, String template, BulkRequest bulk) {
    Map<String, Long> counts =
        bulks.progress(caller, bulk.unit(), bulk.number()).entrySet().stream()
            .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue));
    return View.of(template)
        .with("bulk", bulk)
        .with("states", BulkLine.State.values())
        .with("counts", counts)
        .with("waiting", counts.get(BulkLine.State.WAITING.name()));
  }

  /** The lines with what became of them, to be mended and sent again. */
  @GET
  @Path("lines.csv")
  public Response lines(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("state") BulkLine.State state,
      @Context Locale language) {
    return CsvDownload.of(
        "bulk-" + number,
        after ->
            bulks.lines(
                caller,
                unit,
                number,
                Optional.ofNullable(state),
                after,
                io.echelon.platform.base.Page.MAX),
        List.of("line", "reference", "subject", "description", "state", "request", "reason"),
        line ->
            List.of(
                line.line(),
                line.reference(),
                line.subject(),
                line.description(),
                line.state(),
                line.number().orElse(""),
                line.reason().map(why -> why.in(language)).orElse("")));
  }
}

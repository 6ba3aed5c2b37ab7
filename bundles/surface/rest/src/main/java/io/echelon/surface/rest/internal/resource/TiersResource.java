package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.TieredCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tiers of all customers of a unit. */
@Component(service = RestResource.class)
@Path("units/{unit}/tiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class TiersResource implements RestResource {
  private final Tiers tiers;
  private final UnitDays days;

  @Activate
  public TiersResource(
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.tiers = tiers;
    this.days = days;
  }

  @GET
  @Operation(summary = "Customers with their tiers by number, in pages or as CSV the whole list")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      useReturnTypeSchema = true,
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON),
        @Content(mediaType = CsvDownload.MEDIA_TYPE)
      })
  public Page<TieredCustomer> listTiers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam TimeQuery time,
      @BeanParam PageQuery page) {
    return tiers
        .list(caller, unit, time.on(days, unit), time.knownAt(days), page.after(), page.limit())
        .map(c -> TieredCustomer.of(c.customer(), c.tier()));
  }

  @GET
  @Operation(hidden = true, summary = "All customers with their tiers")
  @Produces(CsvDownload.IF_ASKED_FOR)
  public Response downloadTiers(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam TimeQuery time) {
    LocalDate on = time.on(days, unit);
    Instant knownAt = time.knownAt(days);
    return CsvDownload.of(
        "tiers-" + unit + "-" + on,
        after -> tiers.list(caller, unit, on, knownAt, after, Page.MAX),
        List.of("number", "name", "tier", "since", "run", "score", "origin"),
        TiersResource::cells);
  }

  private static List<Object> cells(Tiers.CustomerTier line) {
    Function<Function<TierAnswer, Object>, Object> of = f -> line.tier().map(f).orElse("");
    return List.of(
        line.customer().number(),
        line.customer().name(),
        of.apply(TierAnswer::tier),
        of.apply(TierAnswer::since),
        of.apply(tier -> tier.runName().orElse("")),
        of.apply(TierAnswer::score),
        of.apply(TierAnswer::origin));
  }
}

package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.EffectiveFrom;
import io.echelon.surface.rest.internal.view.ScorecardSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scorecards. */
@Component(service = RestResource.class)
@Path("units/{unit}/scorecards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
public final class ScorecardsResource implements RestResource {
  private final Scorecards scorecards;

  @Activate
  public ScorecardsResource(@Reference(policyOption = GREEDY) Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  @POST
  @Operation(summary = "Keeps a new scorecard version as a draft")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = ScorecardVersion.class)))
  public Response draftScorecard(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              type = "object",
                              description =
                                  "The card as its export gives it; optional parts may be left out")))
          String json) {
    ScorecardVersion draft = scorecards.draft(caller, unit, json);
    return Answers.created(uri, draft.version(), draft);
  }

  @GET
  @Operation(summary = "All scorecard versions, newest first, without the cards")
  public Page<ScorecardSummary> listScorecards(
      @Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(scorecards.list(caller, unit).stream().map(ScorecardSummary::of).toList());
  }

  @GET
  @Path("{version}")
  @Operation(summary = "A scorecard version with its card")
  public ScorecardVersion getScorecard(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return scorecards.get(caller, unit, version);
  }

  @GET
  @Path("{version}/document")
  @Operation(summary = "The card of a scorecard version alone, as a draft takes it")
  public Scorecard exportScorecard(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return scorecards.get(caller, unit, version).card();
  }

  @POST
  @Path("{version}/approval")
  @Operation(summary = "Approves a draft; not by its author")
  public ScorecardVersion approveScorecard(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("version") int version,
      EffectiveFrom from) {
    return scorecards.approve(caller, unit, version, from.effectiveFrom());
  }
}

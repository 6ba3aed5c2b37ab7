package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.UnitRules;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.EffectiveFrom;
import io.echelon.surface.rest.internal.view.RulesSummary;
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

/** The rules of a unit for its tiers. */
@Component(service = RestResource.class)
@Path("units/{unit}/rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public final class RulesResource implements RestResource {
  private final Rules rules;

  @Activate
  public RulesResource(@Reference(policyOption = GREEDY) Rules rules) {
    this.rules = rules;
  }

  @POST
  @Operation(summary = "Keeps a new version of the rules as a draft")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = RulesVersion.class)))
  public Response draftRules(
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
                              description = "The document as its export gives it")))
          String json) {
    RulesVersion draft = rules.draft(caller, unit, json);
    return Answers.created(uri, draft.version(), draft);
  }

  @GET
  @Operation(summary = "All versions of the rules, newest first, without the documents")
  public Page<RulesSummary> listRules(@Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(rules.list(caller, unit).stream().map(RulesSummary::of).toList());
  }

  @GET
  @Path("{version}")
  @Operation(summary = "A version of the rules")
  public RulesVersion getRules(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return rules.get(caller, unit, version);
  }

  @GET
  @Path("{version}/document")
  @Operation(summary = "The rules of a version alone, as a draft takes it")
  public UnitRules exportRules(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return rules.get(caller, unit, version).rules();
  }

  @POST
  @Path("{version}/approval")
  @Operation(summary = "Approves a draft; not by its author")
  public RulesVersion approveRules(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("version") int version,
      EffectiveFrom from) {
    return rules.approve(caller, unit, version, from.effectiveFrom());
  }
}

package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.TeamMember;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The teams of a unit's service desk and who is in them. */
@Component(service = RestResource.class)
@Path("units/{unit}/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class TeamsResource implements RestResource {
  private final Teams teams;

  @Activate
  public TeamsResource(@Reference(policyOption = GREEDY) Teams teams) {
    this.teams = teams;
  }

  @GET
  @Operation(summary = "The teams that the unit's rules name, with the number of their members")
  public Page<Teams.Staffed> listTeams(@Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(teams.list(caller, unit));
  }

  @GET
  @Path("{code}/members")
  @Operation(summary = "Who is in a team, by name")
  public Page<TeamMember> listTeamMembers(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("code") String code) {
    return Answers.whole(teams.members(caller, unit, code).stream().map(TeamMember::new).toList());
  }

  @PUT
  @Path("{code}/members/{name}")
  @Operation(summary = "Puts an agent into a team")
  public void addTeamMember(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @PathParam("name") String name) {
    teams.add(caller, unit, code, name);
  }

  @DELETE
  @Path("{code}/members/{name}")
  @Operation(summary = "Takes somebody out of a team")
  public void removeTeamMember(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @PathParam("name") String name) {
    teams.remove(caller, unit, code, name);
  }
}

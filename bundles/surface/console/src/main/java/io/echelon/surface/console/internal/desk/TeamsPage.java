package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is in which team. */
@Component(service = Page.class)
@Path("units/{unit}/teams")
public final class TeamsPage implements Page {
  private final Teams teams;

  @Activate
  public TeamsPage(@Reference(policyOption = GREEDY) Teams teams) {
    this.teams = teams;
  }

  @GET
  public View teams(@Context Caller caller, @PathParam("unit") String unit) {
    List<Teams.Staffed> staffed = teams.list(caller, unit);
    Map<String, List<String>> members = new LinkedHashMap<>();
    staffed.forEach(
        s -> members.put(s.team().code(), teams.members(caller, unit, s.team().code())));
    return View.of("teams").with("teams", staffed).with("members", members);
  }

  @POST
  public Response add(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("team") @DefaultValue("") String team,
      @FormParam("account") @DefaultValue("") String account) {
    teams.add(caller, unit, team, account.strip());
    return back(unit);
  }

  @POST
  @Path("removal")
  public Response remove(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("team") @DefaultValue("") String team,
      @FormParam("account") @DefaultValue("") String account) {
    teams.remove(caller, unit, team, account);
    return back(unit);
  }

  private static Response back(String unit) {
    return Redirect.to("/console/units/" + unit + "/teams");
  }
}

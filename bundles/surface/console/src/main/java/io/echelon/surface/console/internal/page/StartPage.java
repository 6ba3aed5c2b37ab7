package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads to a unit's first page: the one that was chosen, else the first there is. */
@Component(service = Page.class)
@Path("")
public final class StartPage implements Page {
  private final Units units;

  @Activate
  public StartPage(@Reference(policyOption = GREEDY) Units units) {
    this.units = units;
  }

  @GET
  public Response start(@Context Caller caller, @QueryParam("unit") String wanted) {
    List<String> codes = units.list(caller).stream().map(BusinessUnit::code).toList();
    if (codes.isEmpty()) {
      return Response.ok(View.of("no-unit")).build();
    }
    String code = codes.contains(wanted) ? wanted : codes.get(0);
    return Redirect.to("/console/units/" + code);
  }
}

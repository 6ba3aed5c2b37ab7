package io.echelon.surface.console.internal.complaint;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
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

/** The contact table: who may grant which resource for a complaint. */
@Component(service = Page.class)
@Path("units/{unit}/resource-contacts")
public final class ResourceContactsPage implements Page {
  private final Resources resources;

  @Activate
  public ResourceContactsPage(@Reference(policyOption = GREEDY) Resources resources) {
    this.resources = resources;
  }

  @GET
  public View contacts(@Context Caller caller, @PathParam("unit") String unit) {
    return View.of("resource-contacts").with("contacts", resources.contacts(caller, unit));
  }

  @POST
  public Response add(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("resource") @DefaultValue("") String resource,
      @FormParam("account") @DefaultValue("") String account) {
    resources.add(caller, unit, new ResourceContact(resource.strip(), account.strip()));
    return back(unit);
  }

  @POST
  @Path("removal")
  public Response remove(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("resource") @DefaultValue("") String resource,
      @FormParam("account") @DefaultValue("") String account) {
    resources.remove(caller, unit, new ResourceContact(resource, account));
    return back(unit);
  }

  private static Response back(String unit) {
    return Redirect.to("/console/units/" + unit + "/resource-contacts");
  }
}

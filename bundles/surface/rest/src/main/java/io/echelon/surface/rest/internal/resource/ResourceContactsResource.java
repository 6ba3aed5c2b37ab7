package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.surface.rest.internal.host.RestResource;
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

/** Who grants what. */
@Component(service = RestResource.class)
@Path("units/{unit}/resource-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class ResourceContactsResource implements RestResource {
  private final Resources resources;

  @Activate
  public ResourceContactsResource(@Reference(policyOption = GREEDY) Resources resources) {
    this.resources = resources;
  }

  @GET
  @Operation(summary = "Who grants what, by resource and account")
  public Page<ResourceContact> listResourceContacts(
      @Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(resources.contacts(caller, unit));
  }

  @PUT
  @Path("{code}/{name}")
  @Operation(summary = "Puts somebody on the contact table")
  public void addResourceContact(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @PathParam("name") String name) {
    resources.add(caller, unit, new ResourceContact(code, name));
  }

  @DELETE
  @Path("{code}/{name}")
  @Operation(summary = "Takes somebody off the contact table")
  public void removeResourceContact(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @PathParam("name") String name) {
    resources.remove(caller, unit, new ResourceContact(code, name));
  }
}

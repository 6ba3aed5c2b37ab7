package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Enabled;
import io.echelon.surface.rest.internal.view.Grants;
import io.echelon.surface.rest.internal.view.NewUser;
import io.echelon.surface.rest.internal.view.Password;
import io.echelon.surface.rest.internal.view.UserAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
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

/** The users. */
@Component(service = RestResource.class)
@Path("users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public final class UsersResource implements RestResource {
  private final UserAccounts accounts;

  @Activate
  public UsersResource(@Reference(policyOption = GREEDY) UserAccounts accounts) {
    this.accounts = accounts;
  }

  @POST
  @Operation(summary = "Creates a user")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = UserAccount.class)))
  public Response createUser(@Context Caller caller, @Context UriInfo uri, NewUser user) {
    UserAccount created =
        accounts.create(caller, user.name(), user.password(), user.roles(), user.units());
    return Answers.created(uri, created.name(), created);
  }

  @GET
  @Operation(summary = "The users by name")
  public Page<UserAccount> listUsers(@Context Caller caller, @BeanParam PageQuery page) {
    return accounts.list(caller, page.after(), page.limit());
  }

  @GET
  @Path("{name}")
  @Operation(summary = "A user")
  public UserAccount getUser(@Context Caller caller, @PathParam("name") String name) {
    return accounts.get(caller, name);
  }

  @PUT
  @Path("{name}/grants")
  @Operation(summary = "Replaces roles and units of a user")
  public UserAccount grant(@Context Caller caller, @PathParam("name") String name, Grants grants) {
    return accounts.grant(caller, name, grants.roles(), grants.units());
  }

  @PUT
  @Path("{name}/enabled")
  @Operation(summary = "Lets a user sign in or not")
  public UserAccount enable(
      @Context Caller caller, @PathParam("name") String name, Enabled enabled) {
    return accounts.enable(caller, name, enabled.enabled());
  }

  @PUT
  @Path("{name}/address")
  @Operation(summary = "Sets where messages to a user go, and in which language")
  public UserAccount setAddress(
      @Context Caller caller, @PathParam("name") String name, UserAddress address) {
    return accounts.setAddress(caller, name, address.email(), address.language());
  }

  @PUT
  @Path("{name}/password")
  @Operation(summary = "Sets a password")
  public void setPassword(
      @Context Caller caller, @PathParam("name") String name, Password password) {
    accounts.setPassword(caller, name, password.password());
  }
}

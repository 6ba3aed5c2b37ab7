package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments as facts. */
@Component(service = RestResource.class)
@Path("units/{unit}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public final class PaymentsResource implements RestResource {
  private final PaymentFiles files;

  @Activate
  public PaymentsResource(@Reference(policyOption = GREEDY) PaymentFiles files) {
    this.files = files;
  }

  @POST
  @Operation(
      summary = "Records payments from CSV; what is known already is passed over",
      description = "Columns: customer, document, due, paid; paid is empty while nothing was paid")
  @Consumes("text/csv")
  @MaxBody(MaxBody.FILE)
  public PaymentFiles.Counts recordPayments(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = "string", format = "binary")))
          InputStream csv) {
    return files.record(caller, unit, csv);
  }
}

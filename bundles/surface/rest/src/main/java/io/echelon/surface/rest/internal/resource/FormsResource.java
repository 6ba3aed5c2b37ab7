package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.FormKind;
import io.echelon.platform.form.Forms;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The printed forms of a run, as files. */
@Component(service = RestResource.class)
@Path("units/{unit}/runs/{id}/forms")
@Tag(name = "forms")
public final class FormsResource implements RestResource {
  private static final Reasons REASONS = new Reasons(JsonBody.class);
  private static final String PDF = "application/pdf";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String LANGUAGE = "en or zh; absent: that of Accept-Language";

  private final Forms forms;

  @Activate
  public FormsResource(@Reference(policyOption = GREEDY) Forms forms) {
    this.forms = forms;
  }

  @GET
  @Path("{kind}/{file}")
  @Operation(summary = "A customer's form")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
      })
  public Response getCustomerForm(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @PathParam("kind") @Parameter(description = "rating or quality") String kind,
      @PathParam("file")
          @Parameter(description = "Customer number and format, for example C-1.pdf or C-1.xlsx")
          String file,
      @QueryParam("lang") @Parameter(description = LANGUAGE) String lang,
      @Context Locale accepted) {
    int dot = file.lastIndexOf('.');
    if (dot < 1) {
      throw REASONS.invalid("form-file");
    }
    return download(
        forms.customer(
            caller,
            unit,
            id,
            file.substring(0, dot),
            kind(kind),
            FormFormat.of(file.substring(dot + 1)),
            language(lang, accepted)));
  }

  @GET
  @Path("important-customers.{format}")
  @Operation(summary = "The yearly list of important customers, best tier first")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
      })
  public Response getImportantCustomers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @PathParam("format") @Parameter(description = "pdf or xlsx") String format,
      @QueryParam("tiers")
          @Parameter(
              description = "Codes with commas between; absent: all but those of the lowest class")
          String tiers,
      @QueryParam("lang") @Parameter(description = LANGUAGE) String lang,
      @Context Locale accepted) {
    Set<String> codes =
        tiers == null
            ? Set.of()
            : Arrays.stream(tiers.split(",")).map(String::strip).collect(Collectors.toSet());
    return download(
        forms.importantCustomers(
            caller, unit, id, codes, FormFormat.of(format), language(lang, accepted)));
  }

  private static Response download(FormFile file) {
    StreamingOutput content = out -> file.content().writeTo(out);
    return Response.ok(content, file.format().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, CsvDownload.disposition(file.name()))
        .build();
  }

  private static FormKind kind(String name) {
    return Arrays.stream(FormKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> EchelonException.notFound("form", name));
  }

  private static Locale language(String lang, Locale accepted) {
    if (lang == null) {
      return accepted;
    }
    if (!lang.equals("en") && !lang.equals("zh")) {
      throw REASONS.invalid("lang", lang);
    }
    return Locale.forLanguageTag(lang);
  }
}

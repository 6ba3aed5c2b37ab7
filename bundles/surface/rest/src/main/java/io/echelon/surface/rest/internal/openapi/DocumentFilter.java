package io.echelon.surface.rest.internal.openapi;

import io.echelon.platform.base.Page;
import io.echelon.surface.rest.internal.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.filter.AbstractSpecFilter;
import io.swagger.v3.core.model.ApiDescription;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds what the resources do not say: that every operation may answer with a problem, which one
 * needs no sign-in, that a limit is a number. Used while the bundle is built, never at run time.
 */
public final class DocumentFilter extends AbstractSpecFilter {
  private static final String NEEDS_NO_SIGN_IN = "/health/live";

  @Override
  public Optional<OpenAPI> filterOpenAPI(
      OpenAPI api,
      Map<String, List<String>> params,
      Map<String, String> cookies,
      Map<String, List<String>> headers) {
    ModelConverters.getInstance()
        .read(Problem.class)
        .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    return Optional.of(api);
  }

  @Override
  public Optional<Operation> filterOperation(
      Operation operation,
      ApiDescription api,
      Map<String, List<String>> params,
      Map<String, String> cookies,
      Map<String, List<String>> headers) {
    if (api.getPath().equals(NEEDS_NO_SIGN_IN)) {
      operation.setSecurity(List.of());
    }
    ApiResponses responses = operation.getResponses();
    if (responses.containsKey(ApiResponses.DEFAULT)) {
      ApiResponse success = responses.remove(ApiResponses.DEFAULT);
      boolean empty = success.getContent() == null || schemaless(success.getContent());
      responses.addApiResponse(
          empty ? "204" : "200",
          success.description(empty ? "Done" : "OK").content(empty ? null : success.getContent()));
    }
    responses.values().stream()
        .filter(response -> response.getContent() != null)
        .forEach(response -> response.getContent().replaceAll(DocumentFilter::describe));
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
    responses.setDefault(
        new ApiResponse()
            .description("A refusal or a fault, see its code")
            .content(
                new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(problem))));
    return Optional.of(operation);
  }

  /** What is told as text has no further form. */
  private static MediaType describe(String mediaType, MediaType content) {
    return mediaType.startsWith("text/") ? new MediaType().schema(new StringSchema()) : content;
  }

  @Override
  public Optional<Parameter> filterParameter(
      Parameter parameter,
      Operation operation,
      ApiDescription api,
      Map<String, List<String>> params,
      Map<String, String> cookies,
      Map<String, List<String>> headers) {
    if (parameter.getName().equals("limit")) {
      Schema<?> limit = new IntegerSchema().format("int32")._default(50);
      parameter.setSchema(limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Page.MAX)));
    }
    return Optional.of(parameter);
  }

  private static boolean schemaless(Content content) {
    return content.values().stream().allMatch(media -> media.getSchema() == null);
  }
}

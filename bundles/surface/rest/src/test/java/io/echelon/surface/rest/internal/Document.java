package io.echelon.surface.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.echelon.platform.base.json.Json;
import io.echelon.surface.rest.internal.host.OpenApiServlet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The description of the API, read strictly: what it does not name may not be answered. */
final class Document {
  final JsonNode root;

  Document() {
    try (InputStream in = Document.class.getResourceAsStream(OpenApiServlet.DOCUMENT)) {
      root = Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    close(root.path("components").path("schemas"));
  }

  private static void close(JsonNode node) {
    if (node.isObject() && node.has("properties") && node.path("properties").isObject()) {
      ((ObjectNode) node).put("additionalProperties", false);
    }
    node.forEach(Document::close);
  }

  List<Op> operations() {
    List<Op> all = new ArrayList<>();
    root.path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        verb ->
                            all.add(
                                new Op(
                                    verb.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    verb.getValue()))));
    return all;
  }

  /** Faults of a body by the schema of an answer; an answer that is not described is a fault. */
  Set<ValidationMessage> faults(Op operation, int status, String mediaType, JsonNode body) {
    JsonNode responses = operation.node.path("responses");
    JsonNode response = responses.path(Integer.toString(status));
    if (response.isMissingNode()) {
      response = responses.path("default");
    }
    JsonNode schema = response.path("content").path(mediaType).path("schema");
    if (schema.isMissingNode()) {
      throw new AssertionError(operation + " does not describe " + status + " " + mediaType);
    }
    ObjectNode whole = Json.mapper().createObjectNode();
    whole.set("components", root.path("components"));
    whole.setAll((ObjectNode) schema);
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(whole, formatAsserting());
    return validator.validate(body);
  }

  private static com.networknt.schema.SchemaValidatorsConfig formatAsserting() {
    return com.networknt.schema.SchemaValidatorsConfig.builder()
        .formatAssertionsEnabled(true)
        .build();
  }

  record Op(String method, String path, JsonNode node) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}

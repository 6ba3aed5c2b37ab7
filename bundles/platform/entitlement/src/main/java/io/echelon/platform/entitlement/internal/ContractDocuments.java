package io.echelon.platform.entitlement.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.base.json.JsonDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.ContractTerms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON form of contract terms. The definitions that its schema refers to are those of the
 * catalog's. Safe for use by several threads.
 */
final class ContractDocuments {
  private static final String DEFINITIONS = "$defs";
  private static final JsonDocument<ContractTerms> DOCUMENT = load();

  private ContractDocuments() {}

  static ContractTerms read(String json) {
    return DOCUMENT.read(json);
  }

  private static JsonDocument<ContractTerms> load() {
    try (InputStream own = CatalogDocuments.class.getResourceAsStream("contract.schema.json");
        InputStream catalog = CatalogDocuments.class.getResourceAsStream("catalog.schema.json")) {
      ObjectNode schema = (ObjectNode) Json.mapper().readTree(own);
      schema.set(DEFINITIONS, Json.mapper().readTree(catalog).get(DEFINITIONS));
      return new JsonDocument<>(
          new ByteArrayInputStream(Json.mapper().writeValueAsBytes(schema)), ContractTerms.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

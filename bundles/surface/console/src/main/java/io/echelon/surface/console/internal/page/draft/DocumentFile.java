package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.json.Json;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** A document as a file, from which a draft can be made. */
public final class DocumentFile {
  private DocumentFile() {}

  /**
   * @param name of the file, without its ending
   */
  public static Response of(String name, Object document) {
    return Response.ok(
            Json.mapper().valueToTree(document).toPrettyString(), MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".json\"")
        .build();
  }
}

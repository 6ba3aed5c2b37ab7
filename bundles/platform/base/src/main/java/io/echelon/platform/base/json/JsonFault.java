package io.echelon.platform.base.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says what is wrong with a JSON text and where, without Java class names. */
public final class JsonFault {
  private JsonFault() {}

  /** One English sentence with line and column. */
  public static String describe(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String place =
        at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
    Throwable cause = e.getCause();
    String reason =
        cause instanceof IllegalArgumentException || cause instanceof NullPointerException
            ? cause.getMessage()
            : e.getOriginalMessage().replaceAll("\\(?(?:class|type) \\[?[\\w.$\\[;]+\\]?\\)?", "");
    return place + reason;
  }
}

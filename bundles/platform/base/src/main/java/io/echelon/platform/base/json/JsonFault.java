package io.echelon.platform.base.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON text and where, without Java class names. */
public final class JsonFault {
  private JsonFault() {}

  /** One English sentence with line and column or, of a tree, the path. */
  public static String describe(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    boolean ofText = at != null && at.getLineNr() > 0;
    String place =
        ofText ? "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " : path(e);
    Throwable cause = e.getCause();
    String reason =
        cause instanceof IllegalArgumentException || cause instanceof NullPointerException
            ? cause.getMessage()
            : e.getOriginalMessage().replaceAll("\\(?(?:class|type) \\[?[\\w.$\\[;]+\\]?\\)?", "");
    return place + reason;
  }

  private static String path(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException fault) || fault.getPath().isEmpty()) {
      return "";
    }
    return fault.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining("", "", ": "));
  }
}

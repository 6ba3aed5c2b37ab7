package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.EchelonException;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.PathParam;

/** What every form of a request's page carries. */
public final class Filled {
  @PathParam("unit")
  public String unit;

  @PathParam("number")
  public String number;

  /** The version that the agent has seen. */
  @FormParam("version")
  public long version;

  /** How many lines the history had that the agent has seen. */
  @FormParam("seen")
  public int seen;

  /** What the agent wrote. */
  @FormParam("note")
  @DefaultValue("")
  public String note;

  /** A field that has to be filled in. */
  static <T> T needed(T value, String name) {
    if (value == null) {
      throw EchelonException.invalid(name + ": is needed");
    }
    return value;
  }

  /** What the agent wrote, if anything. */
  Optional<String> words() {
    return Optional.of(note).filter(words -> !words.isBlank());
  }
}

package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.surface.console.internal.page.Fields;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.PathParam;

/** What every form of a request's page carries. */
public final class Filled {
  private static final Reasons REASONS = new Reasons(Fields.class);

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

  /** By which day it is to be done. */
  @FormParam("planned")
  @DefaultValue("")
  public String planned;

  /** How it is handled. */
  @FormParam("handling")
  @DefaultValue("")
  public String handling;

  /** Code of the cause. */
  @FormParam("cause")
  @DefaultValue("")
  public String cause;

  /** The cause in the agent's words. */
  @FormParam("causeWords")
  @DefaultValue("")
  public String causeWords;

  /** A field that has to be filled in. */
  static <T> T needed(T value, String name) {
    if (value == null) {
      throw REASONS.invalid("needed", name);
    }
    return value;
  }

  /** What the agent wrote, if anything. */
  Optional<String> words() {
    return filled(note);
  }

  /** What the agent says with a step. */
  StepDetail detail() {
    return new StepDetail(
        words(),
        filled(planned).map(Filled::day),
        filled(handling).map(Filled::handling),
        filled(cause).map(code -> new RequestCause(code, causeWords)));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  private static Handling handling(String text) {
    try {
      return Handling.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, REASONS.text("handling"), e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, REASONS.text("planned", text), e);
    }
  }
}

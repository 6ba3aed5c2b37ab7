package io.echelon.platform.form;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import java.util.Arrays;
import java.util.Locale;

/** The files that forms come as. */
public enum FormFormat {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final Reasons REASONS = new Reasons(FormFormat.class);

  private final String mediaType;

  FormFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of an ending, in any case.
   *
   * @throws EchelonException INVALID_INPUT naming those there are
   */
  public static FormFormat of(String ending) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(ending))
        .findFirst()
        .orElseThrow(() -> REASONS.invalid("format", ending));
  }
}

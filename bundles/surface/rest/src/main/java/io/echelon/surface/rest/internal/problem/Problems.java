package io.echelon.surface.rest.internal.problem;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.surface.http.Refusals;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/** Makes problems with their titles. */
public final class Problems {
  private static final Reasons REASONS = new Reasons(Problems.class);

  private Problems() {}

  /**
   * A refusal by the platform.
   *
   * @param path the address that was asked, as it came
   */
  public static Problem of(ErrorCode code, String detail, String path, Locale language) {
    return of(code.name(), Refusals.status(code), detail, path, language);
  }

  /** A refusal by HTTP itself. */
  static Problem http(String code, int status, String detail, String path, Locale language) {
    return of(code, status, detail, path, language);
  }

  /** A fault of ours, logged under an id. */
  static Problem internal(UUID id, Locale language) {
    return of(
        ErrorCode.INTERNAL.name(),
        Refusals.status(ErrorCode.INTERNAL),
        REASONS.text("internal", id).in(language),
        "urn:uuid:" + id,
        language);
  }

  /** There is no resource to ask yet. */
  public static Problem starting(String path, Locale language) {
    return of("STARTING", 503, REASONS.text("starting").in(language), path, language);
  }

  private static Problem of(
      String code, int status, String detail, String instance, Locale language) {
    String kebab = code.toLowerCase(Locale.ROOT).replace('_', '-');
    String title = Refusals.title(code).in(language);
    return new Problem(
        URI.create("urn:echelon:error:" + kebab), title, status, detail, code, instance);
  }
}

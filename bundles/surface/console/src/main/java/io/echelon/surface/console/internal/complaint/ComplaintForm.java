package io.echelon.surface.console.internal.complaint;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.NextStage;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.spi.Severity;
import io.echelon.surface.console.internal.page.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.PathParam;

/** The forms of a complaint's page; each fills in some of the fields. */
public final class ComplaintForm {
  private static final Reasons REASONS = new Reasons(Fields.class);

  @PathParam("unit")
  public String unit;

  @PathParam("number")
  public String number;

  /** The version that was seen. */
  @FormParam("version")
  public long version;

  /** How many lines the history had that was seen. */
  @FormParam("seen")
  public int seen;

  /** What was written: words, reason, note. */
  @FormParam("note")
  @DefaultValue("")
  public String note;

  @FormParam("category")
  public ComplaintCategory category;

  @FormParam("severity")
  public Severity severity;

  /** {@code true}, {@code false}, or empty while that is not known. */
  @FormParam("justified")
  @DefaultValue("")
  public String justified;

  @FormParam("stage")
  public ComplaintStage stage;

  @FormParam("owner")
  @DefaultValue("")
  public String owner;

  @FormParam("workingDays")
  @DefaultValue("")
  public String workingDays;

  @FormParam("resource")
  @DefaultValue("")
  public String resource;

  @FormParam("amount")
  @DefaultValue("")
  public String amount;

  @FormParam("measure")
  @DefaultValue("")
  public String measure;

  @FormParam("limit")
  public Set<Limit> limits;

  /** One text or reference a line. */
  @FormParam("evidence")
  @DefaultValue("")
  public String evidence;

  Classification classification() {
    return new Classification(
        needed(category, "category"),
        needed(severity, "severity"),
        Optional.of(justified).filter(j -> !j.isEmpty()).map(Boolean::valueOf),
        note);
  }

  NextStage next() {
    return new NextStage(needed(stage, "stage"), filled(owner), days(), filled(note));
  }

  /** Whoever reads it fills in the rest. */
  ResourceApplication application() {
    return new ResourceApplication(
        0, unit, 0, resource, amount(), measure, note, "", Instant.EPOCH, Optional.empty());
  }

  List<String> evidences() {
    return evidence.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Set<Limit> limits() {
    return limits == null ? Set.of() : limits.stream().collect(Collectors.toUnmodifiableSet());
  }

  private OptionalInt days() {
    if (workingDays.isBlank()) {
      return OptionalInt.empty();
    }
    if (!workingDays.strip().matches("[0-9]{1,3}")) {
      throw REASONS.invalid("working-days");
    }
    return OptionalInt.of(Integer.parseInt(workingDays.strip()));
  }

  private BigDecimal amount() {
    if (!amount.strip().matches("[0-9]{1,12}([.][0-9]{1,4})?")) {
      throw REASONS.invalid("amount");
    }
    return new BigDecimal(amount.strip());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }

  private static <T> T needed(T value, String name) {
    if (value == null) {
      throw REASONS.invalid("needed", name);
    }
    return value;
  }
}

package io.echelon.surface.console.internal.page.customer;

import io.echelon.platform.base.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;

/** What is filled in to draft an exception by contract. */
public final class ContractForm {
  private static final String TARGET = "target";

  @FormParam("item")
  @DefaultValue("")
  public String item;

  /** {@code target}, {@code manager}, {@code measure}, or empty: as in {@link #benefit}. */
  @FormParam("kind")
  @DefaultValue("")
  public String kind;

  @FormParam("metric")
  @DefaultValue("")
  public String metric;

  @FormParam("workingDays")
  @DefaultValue("")
  public String workingDays;

  @FormParam("hours")
  @DefaultValue("")
  public String hours;

  @FormParam("severity")
  @DefaultValue("")
  public String severity;

  @FormParam("assignment")
  @DefaultValue("")
  public String assignment;

  /** A benefit as a catalog has it, in JSON. */
  @FormParam("benefit")
  @DefaultValue("")
  public String benefit;

  @FormParam("contract")
  @DefaultValue("")
  public String contract;

  @FormParam("clause")
  @DefaultValue("")
  public String clause;

  @FormParam("internal")
  public boolean internal;

  @FormParam("en")
  @DefaultValue("")
  public String english;

  @FormParam("zh")
  @DefaultValue("")
  public String chinese;

  @FormParam("from")
  @DefaultValue("")
  public String from;

  @FormParam("until")
  @DefaultValue("")
  public String until;

  @FormParam("reason")
  @DefaultValue("")
  public String reason;

  /** The document that the service reads and checks. */
  String json() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("item", item);
    terms.put("benefit", kind.isEmpty() ? Json.read(benefit, Map.class) : benefit());
    terms.put("contract", contract.strip());
    terms.put("clause", clause.strip());
    terms.put("internal", internal);
    terms.put("text", Map.of("en", english.strip(), "zh", chinese.strip()));
    terms.put("from", from);
    terms.put("until", until);
    terms.put("reason", reason.strip());
    return Json.write(terms);
  }

  private Map<String, Object> benefit() {
    Map<String, Object> built = new LinkedHashMap<>(Map.of("kind", kind));
    if (kind.equals(TARGET)) {
      built.put("metric", metric);
      if (workingDays.strip().matches("[0-9]{1,9}")) {
        built.put("workingDays", Integer.parseInt(workingDays.strip()));
      }
      if (!hours.isBlank()) {
        built.put("within", "PT" + hours.strip() + "H");
      }
      if (!severity.isEmpty()) {
        built.put("severity", severity);
      }
    } else if (kind.equals("manager")) {
      built.put("assignment", assignment);
    }
    return built;
  }
}

package io.echelon.surface.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values to score, and under which scorecard.
 *
 * @param scorecardVersion one of the unit's versions; without it, and without a card, the one that
 *     counts
 * @param scorecard a card instead of a version
 * @param asOf the day to which dates relate; today if absent
 * @param values by indicator: a number, a text (category or day) or true/false
 */
public record NewDryRun(
    Optional<Integer> scorecardVersion,
    @Schema(type = "object", description = "A scorecard, as a version's card") JsonNode scorecard,
    Optional<LocalDate> asOf,
    @Schema(
            type = "object",
            additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
            description = "Number, text or true/false by indicator")
        Map<String, Object> values) {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  public NewDryRun {
    Required.of(values, "values");
  }

  /** Which scorecard. */
  public DryRuns.Card card() {
    return new DryRuns.Card(
        scorecardVersion, Optional.ofNullable(scorecard).map(JsonNode::toString));
  }

  /** The values as facts. */
  public Facts facts() {
    Map<String, FactValue> facts = new HashMap<>();
    values.forEach((code, value) -> facts.put(code, fact(code, value)));
    return new Facts(facts);
  }

  private static FactValue fact(String code, Object value) {
    if (value instanceof Number number) {
      return new FactValue.Number(number.doubleValue());
    }
    if (value instanceof Boolean flag) {
      return new FactValue.Flag(flag);
    }
    if (value instanceof String text) {
      return new FactValue.Category(text);
    }
    throw REASONS.invalid("value", code);
  }
}

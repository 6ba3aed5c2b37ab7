package io.echelon.surface.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.sla.Calculation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question to a calendar, as {@link Calculation} explains it.
 *
 * @param document a calendar instead of one of a unit
 */
public record NewCalculation(
    Calculation.Operation operation,
    Optional<String> unit,
    Optional<String> calendar,
    @Schema(type = "object", description = "A calendar, as its export gives it") JsonNode document,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<Duration> time,
    Optional<LocalDate> day,
    Optional<Integer> workingDays) {
  public NewCalculation {
    Required.of(operation, "operation");
  }

  /** The question. */
  public Calculation calculation() {
    return new Calculation(
        operation,
        unit,
        calendar,
        Optional.ofNullable(document).map(JsonNode::toString),
        start,
        end,
        time,
        day,
        workingDays);
  }
}

package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.MetricText;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.sla.DueTime;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why a request is due when it is due, and where its time went; clocks with their zone. */
public record DueView(
    String number,
    List<ClockView> clocks,
    List<Pause> pauses,
    List<Stay> breakdown,
    LocalizedText summary) {
  /**
   * @param zones the zone of a calendar by its id
   */
  public static DueView of(DueExplanation explanation, Function<String, ZoneId> zones) {
    return new DueView(
        explanation.number(),
        explanation.clocks().stream()
            .map(c -> ClockView.of(c, zones.apply(c.clock().promise().target().calendar())))
            .toList(),
        explanation.pauses(),
        explanation.breakdown(),
        explanation.summary());
  }

  /**
   * One clock.
   *
   * @param name what people call what is promised
   * @param internal whether it is an operational target
   * @param team the other department that owes it
   * @param grant on what it rests
   */
  public record ClockView(
      String metric,
      LocalizedText name,
      boolean internal,
      Optional<String> team,
      Optional<Grant> grant,
      Instant startedAt,
      Instant warnAt,
      DueTime due,
      String zone,
      Obligation.State state,
      Optional<Instant> metAt,
      LocalizedText summary) {
    static ClockView of(DueExplanation.ExplainedClock explained, ZoneId zone) {
      Obligation obligation = explained.clock();
      return new ClockView(
          obligation.metric(),
          MetricText.of(obligation.metric(), obligation.promise().internal()),
          obligation.promise().internal(),
          obligation.promise().team(),
          explained.grant(),
          obligation.startedAt(),
          obligation.warnAt(),
          obligation.due(),
          zone.getId(),
          obligation.state(),
          obligation.metAt(),
          explained.summary());
    }
  }
}

package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.sla.DueTime;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why a request is due when it is due; every clock with its calendar's zone. */
public record DueView(
    String number, Grant grant, List<ClockView> obligations, LocalizedText summary) {
  /**
   * @param zones the zone of a calendar by its id
   */
  public static DueView of(DueExplanation explanation, Function<String, ZoneId> zones) {
    return new DueView(
        explanation.number(),
        explanation.grant(),
        explanation.obligations().stream()
            .map(o -> ClockView.of(o, zones.apply(o.due().calendar())))
            .toList(),
        explanation.summary());
  }

  /** One clock. */
  public record ClockView(
      String metric,
      Instant startedAt,
      Instant warnAt,
      DueTime due,
      String zone,
      Obligation.State state,
      Optional<Instant> metAt) {
    static ClockView of(Obligation obligation, ZoneId zone) {
      return new ClockView(
          obligation.metric(),
          obligation.startedAt(),
          obligation.warnAt(),
          obligation.due(),
          zone.getId(),
          obligation.state(),
          obligation.metAt());
    }
  }
}

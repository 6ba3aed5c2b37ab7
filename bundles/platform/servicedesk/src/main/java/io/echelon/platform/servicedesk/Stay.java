package io.echelon.platform.servicedesk;

import io.echelon.platform.sla.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long a request was in a state in a team's hands, all its times there together.
 *
 * @param state the state
 * @param team the team; absent before it was handed to one
 * @param elapsed by day and by night
 * @param workingTime on the unit's calendar
 */
public record Stay(
    RequestState state, Optional<String> team, Duration elapsed, Duration workingTime) {

  /**
   * Adds up a history, in the order in which states were first entered.
   *
   * @param until the end of the last stay, of a request that is open
   */
  public static List<Stay> of(
      List<RequestEvent> history, Instant until, BusinessCalendar calendar) {
    Map<List<Object>, Stay> stays = new LinkedHashMap<>();
    for (int i = 0; i < history.size() && history.get(i).to().isOpen(); i++) {
      RequestEvent event = history.get(i);
      Instant end = i + 1 < history.size() ? history.get(i + 1).at() : until;
      Stay stay =
          new Stay(
              event.to(),
              event.team(),
              Duration.between(event.at(), end),
              calendar.workingTime(event.at(), end));
      stays.merge(List.of(event.to(), event.team()), stay, Stay::plus);
    }
    return new ArrayList<>(stays.values());
  }

  private Stay plus(Stay other) {
    return new Stay(state, team, elapsed.plus(other.elapsed), workingTime.plus(other.workingTime));
  }
}

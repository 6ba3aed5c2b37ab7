package io.echelon.persistence.obligation;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalation.Acknowledgement;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.EscalationLevel.Rank;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class EscalationStoreTest extends StoreContract {
  private static final EscalationLevel OWNER = new EscalationLevel(50, Rank.OWNER, false);
  private static final EscalationLevel LEADER = new EscalationLevel(100, Rank.LEADER, true);

  private Escalation escalation(long obligation, EscalationLevel level, String... recipients) {
    return new Escalation(
        0,
        unit,
        obligation,
        "request/1",
        "R-1",
        "SOLUTION",
        level,
        List.of(recipients),
        T0.plusSeconds(60),
        T0,
        Optional.empty());
  }

  private List<Escalation> all(boolean unacknowledged) {
    return read(() -> stores.escalations().before(unit, unacknowledged, Long.MAX_VALUE, 10));
  }

  @Test
  public void theyComeBackNewestFirstInTheirUnitOnly() {
    long clock = System.identityHashCode(this);
    run(
        () ->
            stores
                .escalations()
                .append(
                    List.of(
                        escalation(clock, OWNER, "li.na"),
                        escalation(clock, LEADER, "wang", "王"))));
    List<Escalation> found = all(false);
    assertEquals(List.of(LEADER, OWNER), found.stream().map(Escalation::level).toList());
    assertEquals(List.of("wang", "王"), found.get(0).recipients());
    assertEquals(T0.plusSeconds(60), found.get(0).due());
    assertEquals(
        Optional.of(found.get(1)), read(() -> stores.escalations().find(unit, found.get(1).id())));
    assertEquals(
        Optional.empty(), read(() -> stores.escalations().find("other", found.get(1).id())));
    assertEquals(
        List.of(found.get(1)),
        read(() -> stores.escalations().before(unit, false, found.get(0).id(), 10)));
    assertEquals(
        List.of(OWNER, LEADER),
        read(() -> stores.escalations().told(clock)).stream()
            .sorted((a, b) -> a.share() - b.share())
            .toList());
  }

  @Test
  public void theFirstWhoHasSeenOneCounts() {
    long clock = System.identityHashCode(this);
    run(() -> stores.escalations().append(List.of(escalation(clock, OWNER))));
    long id = all(true).get(0).id();
    run(() -> stores.escalations().acknowledge(id, new Acknowledgement("li.na", T0)));
    run(() -> stores.escalations().acknowledge(id, new Acknowledgement("wang", T0)));
    assertEquals(List.of(), all(true));
    assertEquals(Optional.of(new Acknowledgement("li.na", T0)), all(false).get(0).acknowledged());
  }
}

package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.tiering.Run;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Who gets a request: the manager, the VIP seat, a team, another department. */
public class AssignmentScenarioTest extends StaffedDeskScenario {

  private String why(String number) {
    return platform.requests.history(platform.agent, UNIT, number).stream()
        .flatMap(e -> e.what().stream())
        .map(LocalizedText::en)
        .filter(what -> what.startsWith("assign"))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @Test
  public void theBestGoToTheirManagerTheirClassToTheVipSeatAndTheOthersToTheTeam()
      throws Exception {
    platform.managers.set(platform.admin, UNIT, customer("A1"), Optional.of("wang"));
    String a1 = accept("A1");
    String a2 = accept("A2");
    String c = accept("C");
    assertEquals(Optional.of("wang"), request(a1).assignee());
    assertEquals(Optional.of("network"), request(a1).team());
    assertEquals("assigned it to wang: account manager, tier A1, line 1 of the rules", why(a1));
    assertEquals("assigned it to VIP seat: VIP seat, tier A2, line 2 of the rules", why(a2));
    assertEquals("assigned it to Network: team for this type of request", why(c));
    assertEquals(List.of(a1), queue(QueueFilter.of("wang")));
    assertEquals(List.of(a2), queue(QueueFilter.team("vip")));
    assertEquals(List.of(a1, c), queue(QueueFilter.team("network")));
  }

  @Test
  public void aManagerWhoCannotWorkIsPassedOver() throws Exception {
    String best = customer("A1");
    platform.managers.set(platform.admin, UNIT, best, Optional.of("wang"));
    disable("wang");
    assertEquals(
        "assigned it to VIP seat: VIP seat, tier A1, line 2 of the rules", why(accept("A1")));
    for (String nobody : List.of("gone", "wang", "never-heard-of")) {
      assertEquals(
          "account: " + nobody + " is no enabled user of telecom",
          assertRefused(
                  ErrorCode.INVALID_INPUT,
                  () -> platform.managers.set(platform.admin, UNIT, best, Optional.of(nobody)))
              .getMessage());
    }
    platform.managers.set(platform.admin, UNIT, best, Optional.empty());
    assertEquals(Optional.empty(), platform.managers.of(platform.agent, UNIT, best));
  }

  @Test
  public void anotherDepartmentIsAskedByItselfWithAClockOfItsOwn() throws Exception {
    String number = accept("C");
    assertTrue(
        platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
            .anyMatch(
                c ->
                    c.clock().promise().team().equals(Optional.of("网维"))
                        && c.dueAt().equals(Instant.parse("2025-09-10T02:00:00Z"))));
  }

  @Test
  public void aTeamIsOpenToAllUntilSomebodyIsInIt() throws Exception {
    String first = accept("C");
    String second = accept("C");
    take(chen, first);
    platform.teams.add(platform.admin, UNIT, "network", "wang");
    assertEquals(
        "chen is not in team network",
        assertRefused(ErrorCode.FORBIDDEN, () -> take(chen, second)).getMessage());
    assertEquals(Optional.of("wang"), take(wang, second).assignee());
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> platform.teams.add(platform.admin, UNIT, "network", "gone"));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.teams.add(platform.admin, UNIT, "noc", "wang"));
    assertRefused(ErrorCode.FORBIDDEN, () -> platform.teams.add(wang, UNIT, "network", "chen"));
    platform.teams.remove(platform.admin, UNIT, "network", "wang");
    assertEquals(List.of(), platform.teams.members(platform.agent, UNIT, "network"));
  }

  @Test
  public void aChangeOfTierMovesWhatNobodyHasTouched() throws Exception {
    String grows = customer("C");
    String untouched = number(submit(platform.agent, grows));
    String handedOver = number(submit(platform.agent, grows));
    String taken = number(submit(platform.agent, grows));
    take(wang, taken);
    platform.handling.handOver(
        wang, UNIT, handedOver, "network", request(handedOver).version(), Optional.empty());
    Run next = rate("2025-2");
    platform.review.correct(platform.reviewer, UNIT, next.id(), grows, "A2", "grew");
    publish(next, LocalDate.of(2025, 9, 8));
    platform.events.tick(platform.clock.instant());
    assertEquals(Optional.of("vip"), request(untouched).team());
    assertEquals("assigned it to VIP seat: VIP seat, tier A2, line 2 of the rules", why(untouched));
    assertEquals(Optional.of("network"), request(handedOver).team());
    assertEquals(Optional.of("wang"), request(taken).assignee());
  }
}

package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** Marks of customers and what they do to their requests. */
public class MarkScenarioTest extends DeskScenario {
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 9);
  private static final Instant ON_TUESDAY = Instant.parse("2025-09-08T16:00:00Z");

  private int tick() {
    return platform.events.tick(platform.clock.instant());
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  @Test
  public void theRedListGoesFirstForAsLongAsItHolds() throws Exception {
    platform.clock.set(MONDAY);
    String customer = customer("C");
    String c = number(submit(platform.agent, customer));
    String b = number(submit(platform.agent, customer("B1")));
    platform.marks.set(
        platform.reviewer, UNIT, customer, "RED_LIST", TUESDAY, Optional.of(TUESDAY), "a visit");
    tick();
    assertEquals(List.of(b, c), queue());
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(List.of(c, b), queue());
    assertEquals(QueueKey.FIRST, request(number(submit(platform.agent, customer))).queue().rank());
    platform.clock.advance(Duration.ofDays(1));
    tick();
    assertEquals(5, request(c).queue().rank());
  }

  @Test
  public void keyAccountsAreThoseOfTheList() throws Exception {
    String kept = customer("A1");
    String leaving = customer("B1");
    String coming = customer("C");
    LocalDate today = platform.units.today();
    for (String number : List.of(kept, leaving)) {
      platform.marks.set(
          platform.admin, UNIT, number, "KEY_ACCOUNT", today, Optional.empty(), "list of 2025");
    }
    String list = "name,number\nx," + kept + "\ny," + coming + "\nz," + coming + "\n";
    MarkLists.ListOutcome bad = preview(list + "w,NOBODY\n");
    assertEquals(1, bad.rejected());
    assertEquals(
        new RejectedLine(5, "number", "there is no customer NOBODY", "w,NOBODY"),
        bad.faults().get(0));
    assertRefused(ErrorCode.INVALID_INPUT, () -> apply(list + "w,NOBODY\n"));
    assertRefused(ErrorCode.INVALID_INPUT, () -> preview("name\nx\n"));

    MarkLists.ListOutcome outcome = new MarkLists.ListOutcome(3, 1, 1, 1, 0, List.of());
    assertEquals(outcome, preview(list));
    assertEquals(Set.of(kept, leaving), keyAccounts(today));
    assertEquals(outcome, apply(list));
    assertEquals(Set.of(kept, coming), keyAccounts(today));
    assertEquals(new MarkLists.ListOutcome(3, 0, 2, 0, 0, List.of()), apply(list));

    LocalDate tomorrow = today.plusDays(1);
    platform.marks.set(
        platform.admin, UNIT, leaving, "KEY_ACCOUNT", tomorrow, Optional.empty(), "decided");
    assertEquals(
        "gets the mark on " + tomorrow + " anyhow",
        preview("number\n" + leaving + "\n").faults().get(0).reason());
  }

  private MarkLists.ListOutcome preview(String csv) {
    return platform.markLists.preview(platform.admin, UNIT, "KEY_ACCOUNT", true, stream(csv));
  }

  private MarkLists.ListOutcome apply(String csv) {
    return platform.markLists.apply(
        platform.admin, UNIT, "KEY_ACCOUNT", true, "list of 2026", stream(csv));
  }

  private static InputStream stream(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private Set<String> keyAccounts(LocalDate on) {
    return platform
        .marks
        .list(platform.admin, UNIT, "KEY_ACCOUNT", on, Optional.empty(), 50)
        .items()
        .stream()
        .map(marked -> marked.customer().number())
        .collect(Collectors.toSet());
  }

  @Test
  public void theBlackListIsHeldForAnAgentAndNothingIsLost() throws Exception {
    String customer = customer("B1");
    LocalDate today = platform.units.today();
    Mark mark =
        platform.marks.set(
            platform.reviewer, UNIT, customer, "BLACK_LIST", today, Optional.empty(), "fraud");
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () ->
            platform.marks.set(
                platform.reviewer, UNIT, customer, "BLACK_LIST", today, Optional.empty(), "again"));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.marks.set(
                platform.reviewer, UNIT, customer, "GREY_LIST", today, Optional.empty(), "why"));
    String refusal =
        assertRefused(
                ErrorCode.QUARANTINED,
                () -> post(platform.website, "held-1", body(customer, "no signal")))
            .getMessage();
    assertTrue(refusal, refusal.startsWith("an agent has to look at this request; the message is"));
    var kept = platform.quarantine.list(platform.agent, Optional.empty(), 10).items();
    assertEquals(1, kept.size());
    String number = number(submit(platform.agent, customer));
    assertEquals(QueueKey.LAST, request(number).queue().rank());
    platform.marks.end(platform.reviewer, UNIT, customer, mark.id(), today.minusDays(1), "cleared");
    tick();
    assertEquals(3, request(number).queue().rank());
    assertEquals(201, post(platform.website, "held-2", body(customer, "no signal")).status());
    assertEquals(
        List.of("customer.mark", "customer.unmark"),
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .map(e -> e.action())
            .filter(action -> action.startsWith("customer."))
            .sorted()
            .toList());
  }
}

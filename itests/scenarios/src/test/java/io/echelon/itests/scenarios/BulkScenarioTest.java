package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.servicedesk.RequestEnd;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** 30 or more of one kind at once (E1, F2). */
public class BulkScenarioTest extends DeskScenario {

  @Test
  public void aBadLineIsNamedAndSinksNoOther() throws Exception {
    String csv = lines(40).replace("x-7,shop 7", "x-7,").replace("x-9,shop 9", "x-9,shop 9,more");
    BulkRequest bulk = start(customer("C"), csv);
    platform.await(bulk.job());
    assertEquals(
        Map.of(
            BulkLine.State.WAITING, 0L,
            BulkLine.State.ACCEPTED, 38L,
            BulkLine.State.REFUSED, 2L,
            BulkLine.State.DONE, 0L),
        platform.bulks.progress(platform.agent, UNIT, bulk.number()));
    assertEquals(
        List.of("8 x-7 subject: is empty", "10 x-9 3 columns, not 2"),
        lines(bulk, BulkLine.State.REFUSED).stream()
            .map(
                line ->
                    line.line() + " " + line.reference() + " " + line.reason().orElseThrow().en())
            .toList());
    assertEquals(
        List.of("subject：不能为空", "有 3 列，应为 2 列"),
        lines(bulk, BulkLine.State.REFUSED).stream()
            .map(line -> line.reason().orElseThrow().zh())
            .toList());
  }

  @Test
  public void theParentEndsWithTheLastOfItsRequests() throws Exception {
    BulkRequest bulk = start(customer("A1"), lines(30));
    platform.await(bulk.job());
    List<BulkLine> accepted = lines(bulk, BulkLine.State.ACCEPTED);
    for (BulkLine line : accepted.subList(1, 30)) {
      end(line);
    }
    platform.events.tick(platform.clock.instant());
    assertEquals(RequestState.NEW, parent(bulk).state());
    end(accepted.get(0));
    platform.events.tick(platform.clock.instant());
    assertEquals(RequestState.CLOSED, parent(bulk).state());
    assertTrue(platform.bulks.get(platform.agent, UNIT, bulk.number()).finishedAt().isPresent());
    assertEquals(
        "30 done, 0 refused · 办结 30 条，拒绝 0 条",
        platform.requests.history(platform.agent, UNIT, bulk.number()).stream()
            .flatMap(event -> event.note().stream())
            .findFirst()
            .orElseThrow());
    LocalDate today = platform.units.dayOf(platform.clock.instant());
    assertTrue(
        "the work is in the requests, not in their parent",
        platform.qualityReviews.draw(platform.admin, UNIT, today, today, 100).stream()
            .noneMatch(drawn -> drawn.number().equals(bulk.number())));
    assertEquals(
        List.of(platform.agent.name()),
        platform
            .evaluations
            .list(platform.admin, UNIT, today, today, Optional.empty(), 10)
            .items()
            .stream()
            .map(AgentEvaluation::agent)
            .toList());
  }

  @Test
  public void whatIsOpenedAgainIsOpenInItsParentToo() throws Exception {
    BulkRequest bulk = start(customer("A1"), lines(30));
    platform.await(bulk.job());
    List<BulkLine> all = lines(bulk, BulkLine.State.ACCEPTED);
    all.forEach(this::end);
    platform.events.tick(platform.clock.instant());
    assertEquals(RequestState.CLOSED, parent(bulk).state());
    openAgain(all.get(3));
    assertEquals(List.of(all.get(3).line()), open(bulk));
    assertTrue(parent(bulk).state().isOpen());
    assertTrue(platform.bulks.get(platform.agent, UNIT, bulk.number()).finishedAt().isEmpty());
    end(all.get(3));
    platform.events.tick(platform.clock.instant());
    assertEquals(List.of(), open(bulk));
    assertEquals(RequestState.CLOSED, parent(bulk).state());
    assertTrue(platform.bulks.get(platform.agent, UNIT, bulk.number()).finishedAt().isPresent());
  }

  @Test
  public void aParentThatSomebodyClosedLongAgoFollowsItsRequestsAllTheSame() throws Exception {
    BulkRequest bulk = start(customer("A1"), lines(30));
    platform.await(bulk.job());
    RequestEnd.reach(
        platform.requests, platform.agent, UNIT, bulk.number(), Optional.of("said by phone"));
    platform.clock.advance(Duration.ofDays(300));
    List<BulkLine> all = lines(bulk, BulkLine.State.ACCEPTED);
    all.forEach(this::end);
    platform.events.tick(platform.clock.instant());
    openAgain(all.get(3));
    assertTrue(parent(bulk).state().isOpen());
  }

  private void openAgain(BulkLine line) {
    String number = line.number().orElseThrow();
    platform.requests.step(
        platform.agent,
        UNIT,
        number,
        RequestStep.REOPEN,
        platform.requests.get(platform.agent, UNIT, number).version(),
        Optional.of("dark again"));
    platform.events.tick(platform.clock.instant());
  }

  private List<Integer> open(BulkRequest bulk) {
    return lines(bulk, BulkLine.State.ACCEPTED).stream().map(BulkLine::line).toList();
  }

  @Test
  public void tooFewAndTooManyAndUnknownItemsAreRefusedAndLeaveNothing() throws Exception {
    String customer = customer("A1");
    String few =
        assertRefused(ErrorCode.INVALID_INPUT, () -> start(customer, lines(29))).getMessage();
    assertTrue(few, few.contains("at least 30"));
    assertRefused(ErrorCode.INVALID_INPUT, () -> start(customer, lines(BulkRequests.MOST + 1)));
    assertRefused(ErrorCode.INVALID_INPUT, () -> start(customer, "name\nx\n"));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.bulks.start(
                platform.agent,
                UNIT,
                new BulkOrder(customer, "moon", "s", Optional.empty()),
                csv(lines(30))));
    assertEquals(List.of(), queue());
    assertEquals(List.of(), platform.bulks.list(platform.agent, UNIT, Optional.empty(), 9).items());
  }

  @Test
  public void theSameFileSentAgainBecomesNoSecondBulkRequest() throws Exception {
    String customer = customer("A1");
    Optional<String> key = Optional.of("k-1");
    BulkRequest first = start(customer, lines(30), key);
    platform.await(first.job());
    assertEquals(first, start(customer, lines(30), key));
    assertEquals(
        "key k-1 was used for " + first.number(),
        assertRefused(ErrorCode.KEY_REUSED, () -> start(customer, lines(31), key)).getMessage());
    assertRefused(ErrorCode.KEY_REUSED, () -> start(customer("C"), lines(30), key));
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> start(customer, lines(30), Optional.of("k".repeat(201))));
    assertEquals(
        List.of(first), platform.bulks.list(platform.agent, UNIT, Optional.empty(), 10).items());
    assertEquals(31, of(first).size());
  }

  @Test
  public void theGreenChannelGoesBeforeOrdinaryRequestsByTier() throws Exception {
    String best = number(submit(platform.agent, customer("A1")));
    String second = number(submit(platform.agent, customer("A2")));
    BulkRequest b = start(customer("B1"), lines(30));
    BulkRequest a = start(customer("A2"), lines(30));
    platform.await(a.job());
    platform.await(b.job());
    List<String> queue = queue();
    assertEquals(64, queue.size());
    assertEquals(queue.subList(0, 31).stream().sorted().toList(), of(a).stream().sorted().toList());
    assertTrue(queue.indexOf(second) > queue.indexOf(b.number()));
    assertTrue(queue.indexOf(best) >= 31);
    assertTrue(of(b).stream().allMatch(n -> queue.indexOf(n) < queue.indexOf(second)));
  }

  @Test
  public void whatARestartInterruptsGoesOnWhereItWas() throws Exception {
    String customer = customer("B1");
    BulkRequest bulk = start(customer, lines(1_000));
    Await.until(
        "some lines are accepted",
        () -> platform.bulks.progress(platform.agent, UNIT, bulk.number()),
        p -> p.get(BulkLine.State.ACCEPTED) > 0);
    platform.stopJobs();
    long before =
        platform.bulks.progress(platform.agent, UNIT, bulk.number()).get(BulkLine.State.ACCEPTED);
    platform.clock.set(platform.clock.instant().plusSeconds(3_600));
    platform.startJobs();
    platform.await(bulk.job());
    Map<BulkLine.State, Long> after = platform.bulks.progress(platform.agent, UNIT, bulk.number());
    assertTrue(before + " of 1000", before > 0);
    assertEquals(Long.valueOf(1_000), after.get(BulkLine.State.ACCEPTED));
    assertEquals(1_000, of(bulk).stream().distinct().count() - 1);
  }

  private BulkRequest start(String customer, String csv) {
    return start(customer, csv, Optional.empty());
  }

  private BulkRequest start(String customer, String csv, Optional<String> key) {
    return platform.bulks.start(
        platform.agent,
        UNIT,
        new BulkOrder(customer, "network-coverage", "all shops", key),
        csv(csv));
  }

  private static InputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(int count) {
    return "reference,subject\n"
        + IntStream.rangeClosed(1, count)
            .mapToObj(i -> "x-" + i + ",shop " + i + "\n")
            .collect(Collectors.joining());
  }

  private List<BulkLine> lines(BulkRequest bulk, BulkLine.State state) {
    return platform
        .bulks
        .lines(platform.agent, UNIT, bulk.number(), Optional.of(state), Optional.empty(), 500)
        .items();
  }

  /** The numbers of the parent and of its requests. */
  private List<String> of(BulkRequest bulk) {
    List<String> numbers = new ArrayList<>(List.of(bulk.number()));
    Optional<String> after = Optional.empty();
    do {
      var page =
          platform.bulks.lines(platform.agent, UNIT, bulk.number(), Optional.empty(), after, 500);
      page.items().forEach(line -> line.number().ifPresent(numbers::add));
      after = page.next();
    } while (after.isPresent());
    return numbers;
  }

  private void end(BulkLine line) {
    RequestEnd.reach(
        platform.requests, platform.agent, UNIT, line.number().orElseThrow(), Optional.of("done"));
  }

  private ServiceRequest parent(BulkRequest bulk) {
    return platform.requests.get(platform.agent, UNIT, bulk.number());
  }
}

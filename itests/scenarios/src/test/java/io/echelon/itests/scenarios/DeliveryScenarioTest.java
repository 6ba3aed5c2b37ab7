package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.internal.OutboxDeliveries;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Messages reach people by e-mail, whatever the mail server and the clock do. */
public class DeliveryScenarioTest extends Scenario {
  private static final LocalizedText TITLE = new LocalizedText("Request 17 is late", "请求17超时");
  private static final LocalizedText TEXT = new LocalizedText("Take it on.", "请接手。");

  private final Mailbox mailbox = new Mailbox();

  @Before
  public void connect() {
    platform.plugins.add(Mailbox.channel(mailbox.port(), platform.clock));
    user("li.na", Optional.of("li.na@example.com"), Optional.of("zh"));
  }

  @After
  public void disconnect() {
    mailbox.close();
  }

  private void user(String name, Optional<String> email, Optional<String> language) {
    UserAccount account =
        new UserAccount(
            name, Set.of(Role.AGENT), Set.of(UNIT), true, Optional.empty(), email, language);
    platform
        .stores
        .transactions()
        .run(() -> platform.stores.accounts().insert(new StoredAccount(account, "h", 0, 0)));
  }

  private void write(String account, Instant notBefore) {
    Instant now = platform.clock.instant();
    OutboxMessage message =
        OutboxMessage.toStaff(UNIT, "OVERDUE", account, "request/17", TITLE, TEXT, notBefore, now);
    platform.stores.transactions().run(() -> platform.outbox.append(List.of(message)));
  }

  private void write(String account) {
    write(account, platform.clock.instant());
  }

  private int tick() {
    return platform.deliveries.tick(platform.clock.instant());
  }

  private int tickAfter(Duration time) {
    platform.clock.advance(time);
    return tick();
  }

  private OutboxMessage newest() {
    return platform
        .outbox
        .list(platform.agent, UNIT, Optional.empty(), Optional.empty(), Optional.empty(), 1)
        .items()
        .get(0);
  }

  private DeliveryState state() {
    return newest().delivery().state();
  }

  private long count(DeliveryState state) {
    return platform.outbox.counts(platform.agent, UNIT).get(state);
  }

  /** A channel that is asked instead of the mail server. */
  private void instead(Function<OutboundMessage, Delivery> how) {
    platform.plugins.add(
        new OutboundChannel() {
          @Override
          public String id() {
            return "email";
          }

          @Override
          public LocalizedText name() {
            return new LocalizedText("n", "名");
          }

          @Override
          public Delivery deliver(OutboundMessage message, Runnable noWayBack) {
            noWayBack.run();
            return how.apply(message);
          }
        });
  }

  @Test
  public void aCustomerWhoseTierIsLoweredIsToldOnce() throws Exception {
    importSample();
    var first = rate("2025-1");
    publish(first, AS_OF);
    platform.clock.advance(Duration.ofMinutes(1));
    String number =
        platform
            .runs
            .lines(platform.admin, UNIT, first.id(), Optional.of("A1"), Optional.empty(), 1)
            .items()
            .get(0)
            .result()
            .number();
    var next = rate("2025-2");
    platform.review.correct(platform.reviewer, UNIT, next.id(), number, "C", "as the meeting said");
    publish(next, AS_OF);
    platform.events.tick(platform.clock.instant());
    tick();
    tick();
    String email = platform.customers.get(platform.admin, UNIT, number).emails().get(0);
    assertEquals(1, mailbox.mails().size());
    Mailbox.Mail mail = mailbox.mails().get(0);
    assertEquals(email, mail.to());
    assertEquals("客户等级下调 / Your tier falls", mail.title());
    assertTrue(mail.text(), mail.text().startsWith("自2025-09-01起,客户等级由A1"));
    assertTrue(mail.text(), mail.text().contains("\n\nFrom 2025-09-01 on"));
    assertEquals(DeliveryState.SENT, state());
    assertEquals(Optional.of(mail.id()), newest().delivery().note());
  }

  @Test
  public void staffIsWrittenToInItsLanguageAndNotBeforeTheTime() {
    write("li.na", platform.clock.instant().plus(Duration.ofHours(8)));
    assertEquals(0, tick());
    assertEquals(0, tickAfter(Duration.ofHours(8).minusSeconds(1)));
    assertEquals(1, tickAfter(Duration.ofSeconds(1)));
    Mailbox.Mail mail = mailbox.mails().get(0);
    assertEquals("li.na@example.com", mail.to());
    assertEquals(TITLE.zh(), mail.title());
    assertEquals(TEXT.zh(), mail.text());
  }

  @Test
  public void whileTheServerIsDownItIsTriedByTheScheduleAndThenArrivesOnce() {
    mailbox.down();
    write("li.na");
    tick();
    assertEquals(DeliveryState.RETRY, state());
    assertEquals(0, tickAfter(Duration.ofMinutes(15).minusSeconds(1)));
    assertEquals(1, tickAfter(Duration.ofSeconds(1)));
    assertEquals(1, tickAfter(Duration.ofMinutes(30)));
    assertEquals(3, newest().delivery().attempts());
    mailbox.up();
    assertEquals(0, tickAfter(Duration.ofMinutes(119)));
    assertEquals(1, tickAfter(Duration.ofMinutes(1)));
    assertEquals(0, tickAfter(Duration.ofDays(3)));
    assertEquals(1, mailbox.mails().size());
    assertEquals(DeliveryState.SENT, state());
  }

  @Test
  public void afterTheLastAttemptItIsGivenUpAndAPersonSendsItAgain() {
    mailbox.down();
    write("li.na");
    tick();
    Stream.of("PT15M", "PT30M", "PT2H", "PT12H")
        .forEach(pause -> assertEquals(1, tickAfter(Duration.parse(pause))));
    assertEquals(DeliveryState.RETRY, state());
    assertEquals(1, tickAfter(Duration.ofDays(1)));
    assertEquals(DeliveryState.GIVEN_UP, state());
    assertEquals(6, newest().delivery().attempts());
    assertEquals(0, tickAfter(Duration.ofDays(30)));
    mailbox.up();
    long id = newest().id();
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.outbox.resend(platform.agent, UNIT, id, "is up"));
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> platform.outbox.resend(platform.admin, UNIT, id, " "));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.outbox.resend(platform.admin, UNIT, -1, "is up"));
    platform.outbox.resend(platform.admin, UNIT, id, "the server is up");
    assertEquals(1, tick());
    assertEquals(1, mailbox.mails().size());
    assertRefused(
        ErrorCode.ILLEGAL_STEP, () -> platform.outbox.resend(platform.admin, UNIT, id, "again"));
  }

  @Test
  public void whoHasNoAddressIsShownAndReachedOnceThereIsOne() {
    user("wang", Optional.empty(), Optional.empty());
    write("wang");
    write("nobody");
    assertEquals(2, tick());
    assertEquals(2, count(DeliveryState.UNDELIVERABLE));
    assertEquals(Optional.of("there is no e-mail address"), newest().delivery().note());
    assertEquals(0, newest().delivery().attempts());
    user("nobody", Optional.of("nobody@example.com"), Optional.empty());
    platform.outbox.resend(platform.admin, UNIT, newest().id(), "has an address now");
    tick();
    assertEquals("请求17超时 / Request 17 is late", mailbox.mails().get(0).title());
    assertEquals("请接手。\n\nTake it on.", mailbox.mails().get(0).text());
  }

  @Test
  public void withoutAChannelMessagesWait() {
    platform.plugins.removeOutbound("email");
    write("li.na");
    assertEquals(0, tickAfter(Duration.ofDays(100)));
    assertEquals(1, count(DeliveryState.WAITING));
    connectAgain();
    assertEquals(1, tick());
    assertEquals(1, mailbox.mails().size());
  }

  private void connectAgain() {
    platform.plugins.add(Mailbox.channel(mailbox.port(), platform.clock));
  }

  @Test
  public void whatIsRefusedIsNotTriedAgain() {
    instead(m -> Delivery.refused("550 no such user"));
    write("li.na");
    tick();
    assertEquals(DeliveryState.UNDELIVERABLE, state());
    assertEquals(0, tickAfter(Duration.ofDays(9)));
  }

  @Test
  public void aChannelThatThrowsLeavesTheMessageUncertainAndTheOthersGo() {
    List<String> ids = new ArrayList<>();
    instead(
        m -> {
          ids.add(m.id());
          if (ids.size() == 1) {
            throw new IllegalStateException("a defect");
          }
          return Delivery.delivered(m.id());
        });
    write("li.na");
    write("li.na");
    assertEquals(2, tick());
    assertEquals(0, tickAfter(Duration.ofDays(9)));
    assertEquals(1, count(DeliveryState.UNCERTAIN));
    assertEquals(1, count(DeliveryState.SENT));
  }

  @Test
  public void anUncertainMessageThatIsSentAgainHasTheSameId() {
    List<String> ids = new ArrayList<>();
    instead(
        m -> {
          ids.add(m.id());
          return Delivery.uncertain("silence");
        });
    write("li.na");
    tick();
    platform.outbox.resend(platform.admin, UNIT, newest().id(), "it did not arrive");
    tick();
    assertEquals(2, ids.size());
    assertEquals(ids.get(0), ids.get(1));
  }

  @Test
  public void aClockThatRanAheadAndIsSetBackHoldsNothingBackForever() {
    Instant now = platform.clock.instant();
    mailbox.down();
    platform.clock.set(now.plus(Duration.ofDays(3_000)));
    write("li.na");
    tick();
    assertEquals(DeliveryState.RETRY, state());
    write("li.na");
    platform.clock.set(now);
    mailbox.up();
    assertEquals(2, tick());
    assertEquals(2, mailbox.mails().size());
  }

  @Test
  public void everyActIsAuditedWithoutAddresses() {
    write("li.na");
    tick();
    String audit =
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.subject().equals("message/" + newest().id()))
            .toList()
            .toString();
    assertTrue(audit, audit.contains("message.deliver") && audit.contains("SENT"));
    assertTrue(audit, !audit.contains("example.com"));
  }

  @Test
  public void twoNodesSendEachMessageOnce() throws Exception {
    List<String> sent = new CopyOnWriteArrayList<>();
    instead(
        m -> {
          sent.add(m.id());
          return Delivery.delivered(m.id());
        });
    IntStream.range(0, 150).forEach(i -> write("li.na"));
    CountDownLatch start = new CountDownLatch(2);
    List<Integer> moved = Collections.synchronizedList(new ArrayList<>());
    List<Thread> nodes =
        Stream.generate(this::node)
            .limit(2)
            .map(
                node ->
                    new Thread(
                        () -> {
                          start.countDown();
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          moved.add(node.tick(platform.clock.instant()));
                        }))
            .toList();
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }
    tick();
    assertEquals(150, sent.size());
    assertEquals(150, Set.copyOf(sent).size());
    assertEquals(150, count(DeliveryState.SENT));
  }

  private OutboxDeliveries node() {
    return new OutboxDeliveries(
        platform.stores.outbox(),
        platform.stores.accounts(),
        platform.stores.customers(),
        platform.plugins,
        platform.fence,
        platform.stores.transactions(),
        platform.audit,
        platform.clock);
  }
}

package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.notification.DeliveryState;
import java.time.Duration;
import java.util.Optional;
import org.junit.Test;

/** Messages reach people by e-mail, in their language, at their time, and are shown. */
public class DeliveryScenarioTest extends DeliveryScenario {
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
    assertTrue(mail.text(), mail.text().startsWith("自2025-09-01起，客户等级由A1"));
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
}

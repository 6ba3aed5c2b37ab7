package io.echelon.channel.email.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.Delivery.Outcome;
import io.echelon.spi.channel.OutboundMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** What a server says decides what becomes of a message. */
public class OutcomesTest {

  private static Delivery when(String command, String reply) throws IOException {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, reply))) {
      return new EmailChannel(Settings.of(server.port()), Clock.systemUTC())
          .deliver(
              new OutboundMessage("1", "li.na@example.com", Optional.of("zh"), "题", "文 text"),
              () -> {});
    }
  }

  private static void assertOutcome(Outcome expected, String command, String reply)
      throws IOException {
    Delivery delivery = when(command, reply);
    assertEquals(command + ": " + delivery.detail(), expected, delivery.outcome());
  }

  @Test
  public void aPermanentReplyRefuses() throws IOException {
    assertOutcome(Outcome.REFUSED, "RCPT", "550 5.1.1 no such user");
    assertOutcome(Outcome.REFUSED, "DATA", "554 no");
    assertOutcome(Outcome.REFUSED, ".", "552 too large");
    assertTrue(when("RCPT", "550 no such user").detail().contains("no such user"));
  }

  @Test
  public void aTransientReplyIsTriedAgain() throws IOException {
    assertOutcome(Outcome.RETRY, "RCPT", "450 busy");
    assertOutcome(Outcome.RETRY, "MAIL", "451 later");
    assertOutcome(Outcome.RETRY, "DATA", "421 going down");
    assertOutcome(Outcome.RETRY, ".", "452 full");
  }

  @Test
  public void aReplyAboutThePasswordSaysNothingOfTheMessage() throws IOException {
    assertOutcome(Outcome.RETRY, "MAIL", "530 5.7.0 sign in first");
  }

  @Test
  public void aConnectionThatBreaksBeforeTheEndIsTriedAgain() throws IOException {
    assertOutcome(Outcome.RETRY, "EHLO", "");
    assertOutcome(Outcome.RETRY, "MAIL", "");
    assertOutcome(Outcome.RETRY, "RCPT", "");
    assertOutcome(Outcome.RETRY, "DATA", "");
  }

  @Test
  public void silenceAfterTheEndIsUncertain() throws IOException {
    assertOutcome(Outcome.UNCERTAIN, ".", "");
  }

  @Test
  public void whatIsSaidAfterTheReceiptChangesNothing() throws IOException {
    assertOutcome(Outcome.DELIVERED, "QUIT", "");
    assertOutcome(Outcome.DELIVERED, "QUIT", "500 what");
  }

  @Test
  public void withoutTheSecurityThatIsWantedNothingIsSent() throws IOException {
    try (ScriptedServer server = new ScriptedServer(Map.of("MAIL", "550 must not come"))) {
      for (String security : new String[] {"STARTTLS", "TLS"}) {
        EmailChannel channel =
            new EmailChannel(Settings.of(server.port()).by(security), Clock.systemUTC());
        Delivery delivery =
            channel.deliver(
                new OutboundMessage("1", "li.na@example.com", Optional.empty(), "t", "x"),
                () -> {});
        assertEquals(delivery.detail(), Outcome.RETRY, delivery.outcome());
      }
    }
  }
}

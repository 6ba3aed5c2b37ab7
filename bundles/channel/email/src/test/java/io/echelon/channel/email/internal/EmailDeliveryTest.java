package io.echelon.channel.email.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.echelon.sdk.testkit.DeliveryContract;
import io.echelon.spi.channel.OutboundChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.junit.After;
import org.junit.Before;

/** The channel keeps the contract on a real SMTP server. */
public class EmailDeliveryTest extends DeliveryContract {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-03T09:15:30Z"), ZoneOffset.UTC);

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  private final Thread.UncaughtExceptionHandler loud = Thread.getDefaultUncaughtExceptionHandler();

  /** The server's threads die loudly where a message has no end. */
  @Before
  public void start() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
    server.start();
  }

  @After
  public void stop() {
    server.stop();
    Thread.setDefaultUncaughtExceptionHandler(loud);
  }

  @Override
  protected OutboundChannel channel() {
    return new EmailChannel(Settings.of(server.getSmtp().getPort()), CLOCK);
  }

  @Override
  protected OutboundChannel unreachable() {
    OutboundChannel channel = channel();
    server.stop();
    return channel;
  }

  @Override
  protected String address() {
    return "li.na@example.com";
  }

  @Override
  protected String impossibleAddress() {
    return "Li Na <li.na@example.com>, wang@example.com";
  }

  @Override
  protected List<Received> received() {
    return Arrays.stream(server.getReceivedMessages()).map(EmailDeliveryTest::received).toList();
  }

  private static Received received(MimeMessage mail) {
    try {
      String text = mail.getContent().toString().replace("\r\n", "\n");
      return new Received(
          mail.getAllRecipients()[0].toString(), mail.getSubject(), text.stripTrailing());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

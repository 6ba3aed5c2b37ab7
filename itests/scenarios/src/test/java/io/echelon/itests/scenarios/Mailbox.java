package io.echelon.itests.scenarios;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.echelon.channel.email.internal.EmailChannel;
import io.echelon.channel.email.internal.EmailConfiguration;
import io.echelon.spi.channel.OutboundChannel;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;

/** A mail server that can go down and come up at the same port, and what it has received. */
final class Mailbox implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final int port;
  private GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));

  record Mail(String to, String title, String text, String id) {}

  Mailbox() {
    server.start();
    port = server.getSmtp().getPort();
  }

  int port() {
    return port;
  }

  /** What came before is forgotten. */
  void down() {
    server.stop();
  }

  void up() {
    server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** The channel that sends to a mail server on this machine. */
  static OutboundChannel channel(int port, Clock clock) {
    return new EmailChannel(
        Configs.of(
            EmailConfiguration.class,
            "host",
            HOST,
            "port",
            Integer.toString(port),
            "security",
            "NONE",
            "from",
            "service@example.com"),
        clock);
  }

  List<Mail> mails() {
    return Arrays.stream(server.getReceivedMessages()).map(Mailbox::mail).toList();
  }

  private static Mail mail(MimeMessage mail) {
    try {
      return new Mail(
          mail.getAllRecipients()[0].toString(),
          mail.getSubject(),
          mail.getContent().toString().replace("\r\n", "\n").stripTrailing(),
          mail.getMessageID());
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}

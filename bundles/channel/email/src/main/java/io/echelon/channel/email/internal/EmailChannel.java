package io.echelon.channel.email.internal;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.time.Clock;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;

/** Delivers e-mails by SMTP, each over a connection of its own. Safe for use by several threads. */
@Component(
    configurationPid = "io.echelon.channel.email",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = EmailConfiguration.class)
public final class EmailChannel implements OutboundChannel {
  private final MailServer server;
  private final InternetAddress from;
  private final Clock clock;

  /**
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  @Activate
  public EmailChannel(
      EmailConfiguration configuration,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    server = new MailServer(configuration);
    from =
        Addresses.read(configuration.from())
            .orElseThrow(() -> new IllegalArgumentException("from: an e-mail address is needed"));
    this.clock = clock;
  }

  @Override
  public String id() {
    return "email";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("E-mail", "电子邮件");
  }

  @Override
  public Delivery deliver(OutboundMessage message, Runnable noWayBack) {
    Optional<InternetAddress> to = Addresses.read(message.address());
    if (to.isEmpty()) {
      return Delivery.refused("the address is no e-mail address");
    }
    Session session = server.session();
    Transmission transmission = server.transmission(session, noWayBack);
    try {
      Mail mail = new Mail(session, message, from, to.get(), clock.instant());
      server.connect(transmission);
      transmission.sendMessage(mail, mail.getAllRecipients());
      return Delivery.delivered(mail.messageId());
    } catch (MessagingException e) {
      return Outcomes.of(e, transmission.ended());
    } finally {
      close(transmission);
    }
  }

  /** What the server says to the farewell changes nothing. */
  private static void close(Transmission transmission) {
    try {
      transmission.close();
    } catch (MessagingException e) {
      // The message has its outcome.
    }
  }
}

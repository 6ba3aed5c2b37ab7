package io.echelon.channel.email.internal;

import com.sun.mail.smtp.SMTPTransport;
import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.URLName;

/** One connection to the server for one message; knows whether the server may have the message. */
final class Transmission extends SMTPTransport {
  private final Runnable noWayBack;
  private boolean ended;

  Transmission(Session session, boolean tls, Runnable noWayBack) {
    super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
    this.noWayBack = noWayBack;
  }

  /** Without the dot that ends it, no server takes the message (RFC 5321, 4.1.1.4). */
  @Override
  protected void finishData() throws IOException, MessagingException {
    noWayBack.run();
    ended = true;
    super.finishData();
  }

  /** Whether the end of the message was on its way: from then on, silence says nothing. */
  boolean ended() {
    return ended;
  }
}

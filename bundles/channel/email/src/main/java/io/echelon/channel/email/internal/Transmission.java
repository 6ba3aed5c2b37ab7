package io.echelon.channel.email.internal;

import com.sun.mail.smtp.SMTPTransport;
import java.io.IOException;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.URLName;

/** One connection to the server for one message; knows whether the server may have the message. */
final class Transmission extends SMTPTransport {
  private boolean ended;

  Transmission(Session session, boolean tls) {
    super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    ended = true;
    super.finishData();
  }

  /** Whether the end of the message was on its way: from then on, silence says nothing. */
  boolean ended() {
    return ended;
  }
}

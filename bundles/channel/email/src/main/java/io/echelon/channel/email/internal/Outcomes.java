package io.echelon.channel.email.internal;

import com.sun.mail.smtp.SMTPAddressFailedException;
import com.sun.mail.smtp.SMTPSendFailedException;
import com.sun.mail.smtp.SMTPSenderFailedException;
import io.echelon.spi.channel.Delivery;
import java.util.HashSet;
import java.util.Set;
import javax.mail.MessagingException;

/** Tells what an SMTP failure means for the message. */
final class Outcomes {
  private static final int LONGEST = 300;

  private Outcomes() {}

  /**
   * By the server's reply (RFC 5321, 4.2.1): 4yz is tried again, 5yz is refused, except that 530 to
   * 538 (RFC 4954) ask for another password and say nothing of the message. Without a reply it is
   * tried again, unless the message had ended.
   */
  static Delivery of(MessagingException failure, boolean ended) {
    int reply = reply(failure, new HashSet<>());
    String reason = reason(failure);
    if (reply >= 500 && reply < 600 && (reply < 530 || reply > 538)) {
      return Delivery.refused(reason);
    }
    return ended && reply < 400 ? Delivery.uncertain(reason) : Delivery.retry(reason);
  }

  /** The server's last word, or -1. */
  private static int reply(Throwable failure, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return -1;
    }
    int own = -1;
    if (failure instanceof SMTPAddressFailedException address) {
      own = address.getReturnCode();
    } else if (failure instanceof SMTPSendFailedException send) {
      own = send.getReturnCode();
    } else if (failure instanceof SMTPSenderFailedException sender) {
      own = sender.getReturnCode();
    }
    int deeper =
        failure instanceof MessagingException chain ? reply(chain.getNextException(), seen) : -1;
    return deeper > 0 ? deeper : own;
  }

  private static String reason(MessagingException failure) {
    Exception next = failure.getNextException();
    String text = failure.getMessage() + (next == null ? "" : ": " + next.getMessage());
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}

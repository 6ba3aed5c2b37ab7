package io.echelon.channel.email.internal;

import io.echelon.spi.channel.OutboundMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.activation.DataHandler;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.util.ByteArrayDataSource;

/** A message in the form of an e-mail; its Message-ID is the same at each attempt. */
final class Mail extends MimeMessage {
  private final String messageId;

  Mail(
      Session session,
      OutboundMessage message,
      InternetAddress from,
      InternetAddress to,
      Instant now)
      throws MessagingException {
    super(session);
    String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    messageId = "<" + message.id() + ".echelon@" + domain + ">";
    setFrom(from);
    setRecipient(Message.RecipientType.TO, to);
    setSubject(message.title(), StandardCharsets.UTF_8.name());
    setSentDate(Date.from(now));
    // RFC 3834: no machine answers this one, no vacation notice comes back.
    setHeader("Auto-Submitted", "auto-generated");
    setContentLanguage(message.language().map(l -> new String[] {l}).orElse(BOTH));
    setDataHandler(new DataHandler(text(message.text())));
    setHeader("Content-Transfer-Encoding", "base64");
    saveChanges();
  }

  private static final String[] BOTH = {"zh", "en"};

  /** As bytes, so that nothing is looked up by the thread's class loader. */
  private static ByteArrayDataSource text(String text) {
    String lines = text.replaceAll("\r?\n", "\r\n");
    return new ByteArrayDataSource(
        lines.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
  }

  String messageId() {
    return messageId;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}

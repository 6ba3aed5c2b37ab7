package io.echelon.channel.email.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import javax.mail.MessagingException;
import javax.mail.Session;

/** The SMTP server and how it is reached. The password is nowhere kept or told. */
final class MailServer {
  private static final int MILLIS = 1_000;

  private enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  private final String host;
  private final int port;
  private final String user;
  private final String passwordFile;
  private final String passwordVariable;
  private final Security security;
  private final Properties properties = new Properties();

  /**
   * @throws IllegalArgumentException naming the setting that is wrong
   */
  MailServer(EmailConfiguration configuration) {
    host = configuration.host();
    if (host == null || host.isBlank()) {
      throw new IllegalArgumentException("host: the name of the SMTP server is needed");
    }
    port = configuration.port();
    user = configuration.user();
    passwordFile = configuration.passwordFile();
    passwordVariable = configuration.passwordVariable();
    security = security(configuration.security());
    set("connectiontimeout", configuration.connectSeconds() * MILLIS);
    set("timeout", configuration.answerSeconds() * MILLIS);
    set("writetimeout", configuration.answerSeconds() * MILLIS);
    set("quitwait", false);
    set("auth", !user.isEmpty());
    set("starttls.enable", security == Security.STARTTLS);
    set("starttls.required", security == Security.STARTTLS);
    set("ssl.checkserveridentity", true);
  }

  private static Security security(String name) {
    try {
      return Security.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("security: STARTTLS, TLS or NONE, not " + name, e);
    }
  }

  private void set(String name, Object value) {
    properties.setProperty("mail.smtp." + name, value.toString());
  }

  Session session() {
    return Session.getInstance(properties);
  }

  Transmission transmission(Session session, Runnable noWayBack) {
    return new Transmission(session, security == Security.TLS, noWayBack);
  }

  void connect(Transmission transmission) throws MessagingException {
    if (user.isEmpty()) {
      transmission.connect(host, port, null, null);
    } else {
      transmission.connect(host, port, user, password());
    }
  }

  /** Read for each message, so that a new password counts without a restart. */
  private String password() throws MessagingException {
    if (passwordFile.isEmpty()) {
      String value = System.getenv(passwordVariable);
      if (value == null) {
        throw new MessagingException("there is no variable " + passwordVariable);
      }
      return value;
    }
    try {
      return Files.readString(Path.of(passwordFile)).strip();
    } catch (IOException e) {
      throw new MessagingException("the password file can't be read: " + e.getMessage());
    }
  }
}

package io.echelon.channel.email.internal;

import java.lang.annotation.Annotation;

/** A configuration as the container hands it over. */
@SuppressWarnings("ClassExplicitlyAnnotation")
record Settings(
    String host, int port, String security, String user, String passwordFile, String from)
    implements EmailConfiguration {
  static Settings of(int port) {
    return new Settings("127.0.0.1", port, "NONE", "", "", "service@example.com");
  }

  Settings signedInBy(String name, String file) {
    return new Settings(host, port, security, name, file, from);
  }

  Settings by(String kind) {
    return new Settings(host, port, kind, user, passwordFile, from);
  }

  @Override
  public String passwordVariable() {
    return "ECHELON_SMTP_PASSWORD_OF_NO_ONE";
  }

  @Override
  public int connectSeconds() {
    return 2;
  }

  @Override
  public int answerSeconds() {
    return 2;
  }

  @Override
  public Class<? extends Annotation> annotationType() {
    return EmailConfiguration.class;
  }
}

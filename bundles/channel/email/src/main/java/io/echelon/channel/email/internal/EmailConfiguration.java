package io.echelon.channel.email.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the PID {@code io.echelon.channel.email}; without them there is no channel. */
@ObjectClassDefinition(name = "Echelon e-mail channel")
public @interface EmailConfiguration {

  @AttributeDefinition(name = "Host of the SMTP server")
  String host();

  @AttributeDefinition(name = "Port of the SMTP server")
  int port() default 587;

  /** STARTTLS and TLS refuse a server whose certificate is not trusted or not the host's. */
  @AttributeDefinition(name = "Security", description = "STARTTLS, TLS or NONE")
  String security() default "STARTTLS";

  @AttributeDefinition(name = "User", description = "Empty: the server asks for none")
  String user() default "";

  @AttributeDefinition(
      name = "Password file",
      description = "Holds the user's password and nothing else; read anew for each message")
  String passwordFile() default "";

  @AttributeDefinition(
      name = "Environment variable of the password",
      description = "Where there is no password file")
  String passwordVariable() default "ECHELON_SMTP_PASSWORD";

  @AttributeDefinition(name = "Sender", description = "The address that messages come from")
  String from();

  @AttributeDefinition(name = "Seconds to connect", min = "1")
  int connectSeconds() default 10;

  @AttributeDefinition(name = "Seconds to wait for each answer", min = "1")
  int answerSeconds() default 20;
}

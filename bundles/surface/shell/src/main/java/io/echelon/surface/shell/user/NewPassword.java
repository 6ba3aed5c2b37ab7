package io.echelon.surface.shell.user;

import io.echelon.platform.base.Reasons;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.security.SecureRandom;
import org.apache.karaf.shell.api.console.Session;

/** Where a new password comes from: typed twice without echo, or made up and shown once. */
final class NewPassword {
  private static final Reasons REASONS = new Reasons(Words.class);
  private static final int LENGTH = 20;
  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final Character HIDDEN = '*';

  private NewPassword() {}

  static char[] generate() {
    SecureRandom random = new SecureRandom();
    char[] password = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      password[i] = SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return password;
  }

  static char[] ask(Session session, Words words) throws IOException {
    if (session.getTerminal() == null) {
      throw REASONS.invalid("password.script");
    }
    String first = session.readLine(words.get("password.first"), HIDDEN);
    if (!first.equals(session.readLine(words.get("password.again"), HIDDEN))) {
      throw REASONS.invalid("password.differ");
    }
    return first.toCharArray();
  }
}

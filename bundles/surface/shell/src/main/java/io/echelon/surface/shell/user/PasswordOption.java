package io.echelon.surface.shell.user;

import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.karaf.shell.api.console.Session;

/** Gives a user a password and, where it was made up, shows it once. */
final class PasswordOption {
  /** What is done with the password; wipes it. */
  interface Use {
    void accept(char[] password);
  }

  private PasswordOption() {}

  static void use(boolean generate, Session session, Words words, PrintStream out, Use use)
      throws IOException {
    char[] password = generate ? NewPassword.generate() : NewPassword.ask(session, words);
    char[] shown = password.clone();
    try {
      use.accept(password);
      if (generate) {
        out.print(words.get("password.is") + " ");
        out.println(shown);
      }
    } finally {
      Arrays.fill(password, '\0');
      Arrays.fill(shown, '\0');
    }
  }
}

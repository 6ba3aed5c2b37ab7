package io.echelon.surface.shell.user;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Sets where messages to a user go. */
@Service
@Command(
    scope = "echelon",
    name = "user-address",
    description =
        "Sets where messages to a user go, and in which language; without options, nowhere")
public final class UserAddress extends UserAction {
  @Option(name = "--email", description = "E-mail address")
  String email;

  @Option(name = "--language", description = "en or zh; left out: both")
  @Completion(
      value = StringsCompleter.class,
      values = {"en", "zh"})
  String language;

  @Override
  protected void run(Caller caller, Words words) {
    UserTable.USER.show(
        words,
        out(),
        accounts.setAddress(
            caller, user, Optional.ofNullable(email), Optional.ofNullable(language)));
  }
}

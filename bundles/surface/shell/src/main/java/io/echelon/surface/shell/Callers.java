package io.echelon.surface.shell;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import java.security.AccessController;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says on whose behalf a command runs: the user who signed in to the session. Nobody signs in to
 * the console of the process itself; it is refused unless the configuration allows it.
 */
@Component(service = Callers.class, configurationPid = "io.echelon.surface.shell")
public final class Callers {
  private static final Reasons REASONS = new Reasons(Words.class);

  /** Kept apart from a user's name: no account may have it. */
  private static final Caller LOCAL_CONSOLE =
      new Caller("local-console", Set.of(Role.PLATFORM_ADMIN), Set.of(Caller.ALL_UNITS));

  private final Authentication authentication;
  private final boolean localConsole;

  @Activate
  public Callers(@Reference Authentication authentication, ShellConfiguration configuration) {
    this.authentication = authentication;
    this.localConsole = configuration.localConsole();
  }

  /**
   * The session's caller, read anew each time, so that a user who was disabled is out at once.
   *
   * @throws EchelonException NOT_AUTHENTICATED
   */
  @TheOnlyWayToTheUser
  @SuppressWarnings("removal")
  public Caller current() {
    return of(Optional.ofNullable(Subject.getSubject(AccessController.getContext())));
  }

  Caller of(Optional<Subject> subject) {
    if (subject.stream()
        .flatMap(s -> s.getPrincipals(ClientPrincipal.class).stream())
        .anyMatch(client -> client.getMethod().equals("local"))) {
      return localConsole();
    }
    return subject.stream()
        .flatMap(s -> s.getPrincipals(UserPrincipal.class).stream())
        .findFirst()
        .flatMap(user -> authentication.caller(user.getName()))
        .orElseThrow(() -> REASONS.of(ErrorCode.NOT_AUTHENTICATED, "session"));
  }

  private Caller localConsole() {
    if (!localConsole) {
      throw REASONS.of(ErrorCode.NOT_AUTHENTICATED, "local");
    }
    return LOCAL_CONSOLE;
  }
}

package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.Test;

public class CallersTest {
  private static final Caller LI_NA = new Caller("li.na", Set.of(Role.AGENT), Set.of("telecom"));
  private static final Principal SSH = new ClientPrincipal("ssh", "/10.0.0.1:5000");
  private static final Principal LOCAL = new ClientPrincipal("local", "localhost");

  @Test
  public void theSessionsUserIsTheCaller() {
    assertEquals(LI_NA, caller(false, SSH, new UserPrincipal("li.na")));
  }

  @Test
  public void refusesSessionsOfNobodyAndOfUsersWhoMayNoMore() {
    refused(() -> caller(true, SSH));
    refused(() -> caller(true, SSH, new UserPrincipal("wang")));
    refused(() -> caller(true, SSH, new UserPrincipal("karaf")));
    refused(() -> callers(true).of(Optional.empty()));
    refused(() -> callers(true).current());
  }

  @Test
  public void theLocalConsoleManagesThePlatformOnlyIfConfigured() {
    refused(() -> caller(false, LOCAL, new UserPrincipal("karaf")));
    refused(() -> caller(false, LOCAL, new UserPrincipal("li.na")));
    Caller console = caller(true, LOCAL, new UserPrincipal("karaf"));
    assertEquals(new Caller("local-console", Set.of(Role.PLATFORM_ADMIN), Set.of("*")), console);
  }

  private static Caller caller(boolean localConsole, Principal... principals) {
    Subject subject = new Subject(true, Set.of(principals), Set.of(), Set.of());
    return callers(localConsole).of(Optional.of(subject));
  }

  private static Callers callers(boolean localConsole) {
    Authentication authentication =
        new Authentication() {
          @Override
          public Optional<Caller> authenticate(String name, char[] password) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Optional<Caller> caller(String name) {
            return Optional.of(LI_NA).filter(c -> c.name().equals(name));
          }
        };
    return new Callers(authentication, TestShell.configuration(localConsole));
  }

  private static void refused(org.junit.function.ThrowingRunnable call) {
    assertEquals(ErrorCode.NOT_AUTHENTICATED, assertThrows(EchelonException.class, call).code());
  }
}

package io.echelon.platform.access.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.Test;

public class EchelonLoginModuleTest {
  private final Subject subject = new Subject();
  private final EchelonLoginModule module = new EchelonLoginModule();

  @Test
  public void aPlatformAdminGetsTheContainersAdminRoles() throws LoginException {
    initialize(Set.of(Role.PLATFORM_ADMIN), "right");
    assertTrue(module.login());
    assertTrue(module.commit());
    assertEquals("li.na", subject.getPrincipals(UserPrincipal.class).iterator().next().getName());
    assertEquals(
        Set.of("platform-admin", "admin", "manager", "viewer", "systembundles", "ssh"), roles());
    assertTrue(module.logout());
    assertEquals(Set.of(), subject.getPrincipals());
  }

  @Test
  public void othersGetTheConsoleAndNoMore() throws LoginException {
    initialize(Set.of(Role.UNIT_ADMIN, Role.AUDITOR), "right");
    module.login();
    module.commit();
    assertEquals(Set.of("unit-admin", "auditor", "viewer", "ssh"), roles());
  }

  @Test
  public void aWrongPasswordIsRefusedWithoutSayingWhy() {
    initialize(Set.of(Role.PLATFORM_ADMIN), "wrong");
    LoginException refusal = assertThrows(LoginException.class, module::login);
    assertEquals("login failed", refusal.getMessage());
    assertTrue(module.abort());
    assertEquals(Set.of(), subject.getPrincipals());
  }

  @Test
  public void noPasswordIsRefused() {
    initialize(Set.of(), (String) null);
    assertThrows(LoginException.class, module::login);
  }

  @Test
  public void aKeyIsRefused() {
    initialize(
        Set.of(),
        callbacks -> {
          throw new UnsupportedCallbackException(callbacks[1]);
        });
    assertThrows(LoginException.class, module::login);
  }

  private void initialize(Set<Role> roles, String password) {
    initialize(roles, callbacks -> answer(callbacks, password));
  }

  private void initialize(Set<Role> roles, CallbackHandler handler) {
    SignInCheck check =
        (name, password) ->
            "right".equals(new String(password))
                ? Optional.of(new Caller(name, roles, Set.of()))
                : Optional.empty();
    module.initialize(subject, handler, Map.of(), Map.of(SignInCheck.OPTION, check));
  }

  private static void answer(Callback[] callbacks, String password) {
    ((NameCallback) callbacks[0]).setName("li.na");
    ((PasswordCallback) callbacks[1]).setPassword(password == null ? null : password.toCharArray());
  }

  private Set<String> roles() {
    return subject.getPrincipals(RolePrincipal.class).stream()
        .map(Principal::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package io.echelon.platform.access.internal;

import io.echelon.platform.base.Caller;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;

/** Signs a user in by name and password. Made by the container for each sign-in; one thread. */
public final class EchelonLoginModule implements LoginModule {
  private Subject subject;
  private CallbackHandler handler;
  private SignInCheck check;
  private Set<Principal> principals = Set.of();

  @Override
  public void initialize(
      Subject newSubject,
      CallbackHandler newHandler,
      Map<String, ?> sharedState,
      Map<String, ?> options) {
    subject = newSubject;
    handler = newHandler;
    check = (SignInCheck) options.get(SignInCheck.OPTION);
  }

  @Override
  public boolean login() throws LoginException {
    NameCallback name = new NameCallback("Username: ");
    PasswordCallback password = new PasswordCallback("Password: ", false);
    try {
      handler.handle(new Callback[] {name, password});
      principals = Principals.of(signIn(name.getName(), password.getPassword()));
      return true;
    } catch (IOException | UnsupportedCallbackException e) {
      // A key instead of a password, for example: this realm knows passwords alone.
      throw (LoginException) new LoginException("no name and password given").initCause(e);
    } finally {
      password.clearPassword();
    }
  }

  private Caller signIn(String name, char[] password) throws LoginException {
    Optional<Caller> caller =
        name == null || password == null ? Optional.empty() : check.check(name, password);
    return caller.orElseThrow(() -> new FailedLoginException("login failed"));
  }

  @Override
  public boolean commit() {
    subject.getPrincipals().addAll(principals);
    return !principals.isEmpty();
  }

  @Override
  public boolean abort() {
    return logout();
  }

  @Override
  public boolean logout() {
    subject.getPrincipals().removeAll(principals);
    principals = Set.of();
    return true;
  }
}

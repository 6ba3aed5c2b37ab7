package io.echelon.surface.rest.internal.http;

import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;

/** Checks a password with whatever login module the container's realm is configured with. */
final class JaasSignIn {
  private static final String REALM = "karaf";

  private JaasSignIn() {}

  static boolean accepts(BasicCredentials credentials) {
    try {
      new LoginContext(REALM, new Subject(), callbacks -> answer(callbacks, credentials)).login();
      return true;
    } catch (LoginException e) {
      return false;
    }
  }

  private static void answer(Callback[] callbacks, BasicCredentials credentials)
      throws UnsupportedCallbackException {
    for (Callback callback : callbacks) {
      if (callback instanceof NameCallback name) {
        name.setName(credentials.name());
      } else if (callback instanceof PasswordCallback password) {
        password.setPassword(credentials.password());
      } else {
        throw new UnsupportedCallbackException(callback);
      }
    }
  }
}

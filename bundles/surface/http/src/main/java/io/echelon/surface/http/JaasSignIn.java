package io.echelon.surface.http;

import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;

/** Checks a password with whatever login module the container's realm is configured with. */
public final class JaasSignIn {
  private static final String REALM = "karaf";

  private JaasSignIn() {}

  /**
   * Whether the realm lets somebody in.
   *
   * @param password not changed
   */
  public static boolean accepts(String name, char[] password) {
    try {
      new LoginContext(REALM, new Subject(), callbacks -> answer(callbacks, name, password))
          .login();
      return true;
    } catch (LoginException e) {
      return false;
    }
  }

  private static void answer(Callback[] callbacks, String name, char[] password)
      throws UnsupportedCallbackException {
    for (Callback callback : callbacks) {
      if (callback instanceof NameCallback asked) {
        asked.setName(name);
      } else if (callback instanceof PasswordCallback asked) {
        asked.setPassword(password);
      } else {
        throw new UnsupportedCallbackException(callback);
      }
    }
  }
}

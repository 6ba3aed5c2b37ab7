package io.echelon.surface.http;

import io.echelon.platform.access.Authentication;
import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;

/** The realm by the name of karaf, with one login module: for the tests of all surfaces. */
public final class FakeRealm extends Configuration {
  private final Authentication authentication;

  public FakeRealm(Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public AppConfigurationEntry[] getAppConfigurationEntry(String realm) {
    return realm.equals("karaf")
        ? new AppConfigurationEntry[] {
          new AppConfigurationEntry(
              Module.class.getName(),
              AppConfigurationEntry.LoginModuleControlFlag.REQUIRED,
              Map.of("authentication", authentication))
        }
        : null;
  }

  /** Made by JAAS. */
  public static final class Module implements LoginModule {
    private CallbackHandler handler;
    private Authentication authentication;

    @Override
    public void initialize(
        Subject subject, CallbackHandler given, Map<String, ?> shared, Map<String, ?> options) {
      handler = given;
      authentication = (Authentication) options.get("authentication");
    }

    @Override
    public boolean login() throws LoginException {
      NameCallback name = new NameCallback("name");
      PasswordCallback password = new PasswordCallback("password", false);
      try {
        handler.handle(new Callback[] {name, password});
      } catch (IOException | UnsupportedCallbackException e) {
        throw new LoginException(e.getMessage());
      }
      if (authentication.authenticate(name.getName(), password.getPassword()).isEmpty()) {
        throw new FailedLoginException();
      }
      return true;
    }

    @Override
    public boolean commit() {
      return true;
    }

    @Override
    public boolean abort() {
      return true;
    }

    @Override
    public boolean logout() {
      return true;
    }
  }
}

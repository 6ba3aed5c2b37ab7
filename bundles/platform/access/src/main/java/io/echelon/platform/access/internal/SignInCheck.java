package io.echelon.platform.access.internal;

import io.echelon.platform.base.Caller;
import java.util.Optional;

/** What the login module asks; handed to it as an option of its realm. */
interface SignInCheck {
  /** The option's key. */
  String OPTION = SignInCheck.class.getName();

  /** The caller behind name and password, or empty. */
  Optional<Caller> check(String name, char[] password);
}

package io.echelon.platform.access.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What names, passwords and grants must look like. */
final class AccountRules {
  private static final Reasons REASONS = new Reasons(AccountRules.class);

  static final int MIN_PASSWORD = 12;
  static final int MAX_PASSWORD = 256;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{2,64}");
  private static final Pattern UNIT = Pattern.compile("\\*|[a-z0-9-]{1,64}");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST_EMAIL = 254;
  private static final Set<String> LANGUAGES = Set.of("en", "zh");

  /** Names under which the platform itself writes audit rows. */
  private static final Set<String> RESERVED = Set.of(Caller.system().name(), "local-console");

  private AccountRules() {}

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  static void checkName(String name) {
    if (!isName(name)) {
      throw REASONS.invalid("name.form");
    }
    if (RESERVED.contains(name)) {
      throw REASONS.invalid("name.platform", name);
    }
  }

  static void checkPassword(String name, char[] password) {
    if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD) {
      throw REASONS.invalid("password.length", MIN_PASSWORD, MAX_PASSWORD);
    }
    if (isSame(name, password)) {
      throw REASONS.invalid("password.name");
    }
  }

  /** Compared sign by sign, regardless of case, so that no string of the password is left. */
  private static boolean isSame(String name, char[] password) {
    return name.length() == password.length
        && IntStream.range(0, password.length)
            .allMatch(
                i -> Character.toLowerCase(name.charAt(i)) == Character.toLowerCase(password[i]));
  }

  static void checkGrant(Set<Role> roles, Set<String> units) {
    if (roles.isEmpty()) {
      throw REASONS.invalid("roles.none");
    }
    units.stream()
        .filter(unit -> !UNIT.matcher(unit).matches())
        .findFirst()
        .ifPresent(
            unit -> {
              throw REASONS.invalid("units.code", unit);
            });
  }

  static void checkAddress(Optional<String> email, Optional<String> language) {
    if (email.filter(e -> e.length() > LONGEST_EMAIL || !EMAIL.matcher(e).matches()).isPresent()) {
      throw REASONS.invalid("email");
    }
    if (language.filter(l -> !LANGUAGES.contains(l)).isPresent()) {
      throw REASONS.invalid("language", language.get());
    }
  }
}

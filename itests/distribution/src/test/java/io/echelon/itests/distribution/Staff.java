package io.echelon.itests.distribution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a unit, each created by the admin when first needed. */
final class Staff {
  private static final Map<String, String> ROLES =
      Map.of(
          "analyst", "UNIT_ADMIN",
          "reviewer", "REVIEWER",
          "chair", "REVIEWER",
          "approver", "APPROVER",
          "agent", "AGENT",
          "auditor", "AUDITOR",
          "website", "CHANNEL");

  private final Installation platform;
  private final String unit;
  private final String prefix;
  private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

  /** The telecom unit's, whose names are those of their jobs. */
  Staff(Installation platform) {
    this(platform, "telecom", "");
  }

  /** Another unit's, whose names begin with the unit's. */
  Staff(Installation platform, String unit) {
    this(platform, unit, unit + "-");
  }

  private Staff(Installation platform, String unit, String prefix) {
    this.platform = platform;
    this.unit = unit;
    this.prefix = prefix;
  }

  Api analyst() {
    return as("analyst");
  }

  Api reviewer() {
    return as("reviewer");
  }

  /** Who ends the second step of a review, since nobody ends two running. */
  Api chair() {
    return as("chair");
  }

  Api approver() {
    return as("approver");
  }

  Api agent() {
    return as("agent");
  }

  Api auditor() {
    return as("auditor");
  }

  Api website() {
    return as("website");
  }

  private Api as(String name) {
    return signedIn.computeIfAbsent(name, n -> hire(prefix + n, unit, ROLES.get(n)));
  }

  /** Creates a user. */
  Api hire(String name, String unit, String... roles) {
    platform
        .admin()
        .post(
            "/users",
            """
            {"name":"%s","password":"%s","roles":["%s"],"units":["%s"]}"""
                .formatted(name, password(name), String.join("\",\"", roles), unit))
        .expect(201);
    return platform.as(name, password(name));
  }

  static String password(String name) {
    return "the password of " + name;
  }
}

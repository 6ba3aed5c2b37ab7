package io.echelon.itests.distribution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a unit, each created by the admin when first needed. */
public final class Staff {
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
  public Staff(Installation platform) {
    this(platform, "telecom", "");
  }

  /** Another unit's, whose names begin with the unit's. */
  public Staff(Installation platform, String unit) {
    this(platform, unit, unit + "-");
  }

  private Staff(Installation platform, String unit, String prefix) {
    this.platform = platform;
    this.unit = unit;
    this.prefix = prefix;
  }

  public Api analyst() {
    return as("analyst");
  }

  public Api reviewer() {
    return as("reviewer");
  }

  /** Who ends the second step of a review, since nobody ends two running. */
  public Api chair() {
    return as("chair");
  }

  public Api approver() {
    return as("approver");
  }

  public Api agent() {
    return as("agent");
  }

  public Api auditor() {
    return as("auditor");
  }

  public Api website() {
    return as("website");
  }

  private Api as(String name) {
    return signedIn.computeIfAbsent(name, n -> hire(prefix + n, unit, ROLES.get(n)));
  }

  /** Creates a user. */
  public Api hire(String name, String unit, String... roles) {
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

  public static String password(String name) {
    return "the password of " + name;
  }
}

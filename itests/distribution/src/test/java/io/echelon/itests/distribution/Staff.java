package io.echelon.itests.distribution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the telecom unit, each created by the admin when first needed. */
final class Staff {
  private static final Map<String, String> ROLES =
      Map.of(
          "analyst", "UNIT_ADMIN",
          "reviewer", "REVIEWER",
          "approver", "APPROVER",
          "agent", "AGENT",
          "auditor", "AUDITOR",
          "website", "CHANNEL");

  private final Installation platform;
  private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

  Staff(Installation platform) {
    this.platform = platform;
  }

  Api analyst() {
    return as("analyst");
  }

  Api reviewer() {
    return as("reviewer");
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
    return signedIn.computeIfAbsent(name, n -> hire(n, "telecom", ROLES.get(n)));
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

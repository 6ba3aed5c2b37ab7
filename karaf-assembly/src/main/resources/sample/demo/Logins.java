import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The sample's users with passwords made here, kept in a file for the next call. */
final class Logins {
  private static final Map<String, String> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("analyst", "UNIT_ADMIN");
    ROLES.put("reviewer", "REVIEWER");
    ROLES.put("approver", "APPROVER");
    ROLES.put("agent", "AGENT");
    ROLES.put("auditor", "AUDITOR");
  }

  private static final int PASSWORD_BYTES = 15;

  private final Properties passwords = new Properties();
  private final Path file;
  private final Path initial;

  /** Reads what an earlier call made. */
  Logins(Path platform) throws IOException {
    file = platform.resolveSibling("logins.properties");
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        passwords.load(in);
      }
    }
    initial = platform.resolve("data/initial-admin-password");
  }

  boolean has(String user) {
    return passwords.containsKey(user);
  }

  /** The administrator's is read anew each time: the platform writes it while it starts. */
  String password(String user) throws IOException {
    return user.equals("admin") && Files.exists(initial)
        ? Files.readString(initial).trim()
        : passwords.getProperty(user, "(not known here)");
  }

  /** Creates the users that are missing. */
  void create(Client client) throws IOException, InterruptedException {
    for (Map.Entry<String, String> user : ROLES.entrySet()) {
      if (!has(user.getKey())) {
        String password = newPassword();
        client.post(
            "admin",
            "/api/v1/users",
            """
            {"name":"%s","password":"%s","roles":["%s"],"units":["telecom"]}"""
                .formatted(user.getKey(), password, user.getValue()));
        passwords.setProperty(user.getKey(), password);
        store();
      }
    }
  }

  void print() throws IOException {
    System.out.printf("  %-10s %-16s %s%n", "user", "role", "password");
    System.out.printf("  %-10s %-16s %s%n", "admin", "PLATFORM_ADMIN", password("admin"));
    for (Map.Entry<String, String> user : ROLES.entrySet()) {
      System.out.printf(
          "  %-10s %-16s %s%n", user.getKey(), user.getValue(), password(user.getKey()));
    }
    System.out.println("  (kept in " + file + ")");
  }

  private void store() throws IOException {
    if (!Files.exists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (var out = Files.newBufferedWriter(file)) {
      passwords.store(out, "Generated logins of the sample's users");
    }
  }

  private static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

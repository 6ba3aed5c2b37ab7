package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** An unpacked distribution and the ways into the platform that runs in it. */
public record Installation(Path folder, int http, int ssh) {

  /** The only one below a folder. */
  public static Installation below(Path parent, int http, int ssh) {
    try (Stream<Path> files = Files.find(parent, 3, (f, a) -> f.endsWith("bin/karaf"))) {
      Path script = files.findFirst().orElseThrow();
      return new Installation(script.getParent().getParent().toAbsolutePath(), http, ssh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives the running platform a configuration, in one move: one that Karaf met half written it
   * would save over what comes after.
   */
  public Path configure(String pid, String properties) {
    try {
      Path written = Files.writeString(folder.resolve("etc/" + pid + ".tmp"), properties);
      Path file = folder.resolve("etc/" + pid + ".cfg");
      return Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Api as(String user, String password) {
    return new Api(http, user, password);
  }

  public String adminPassword() {
    return read("data/initial-admin-password").strip();
  }

  public Api admin() {
    return as("admin", adminPassword());
  }

  /** Waits until the platform answers its admin. */
  public Installation untilReady() {
    Await.until("the platform answers", this::isReady, ready -> ready);
    return this;
  }

  private boolean isReady() {
    try {
      return Files.exists(folder.resolve("data/initial-admin-password"))
          && admin().get("/health").status() == 200;
    } catch (UncheckedIOException e) {
      return false; // nobody listens yet
    }
  }

  /** Runs commands in the platform's shell, over ssh. */
  public Program.Result shell(String user, String password, String commands) {
    List<String> client =
        List.of("bin/client", "-a", Integer.toString(ssh), "-u", user, "-p", password, "-b");
    return Program.in(folder).input(commands + "\n").run(client);
  }

  public Program.Result adminShell(String commands) {
    return shell("admin", adminPassword(), commands);
  }
}

package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that borrows all from the machine's own but what is Echelon's, which it
 * keeps to itself: an install in a test leaves nothing behind for other builds to find.
 */
final class BorrowedRepository {
  private static final Path OWN = Path.of("io", "echelon");

  /** Short-lived, and without the checks of style that this build has made already. */
  private static final String MVN =
      """
      #!/bin/sh
      export MAVEN_OPTS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
      exec '%s'%s -Dspotless.check.skip -Dforbiddenapis.skip '-Dmaven.repo.local=%s' "$@"
      """;

  private BorrowedRepository() {}

  /** Lays it out below a folder and answers the folder of an {@code mvn} that works on it. */
  static Path programs(Path folder) {
    Path lent = Path.of(System.getProperty("echelon.repository"));
    Path repository = folder.resolve("repository");
    link(lent, repository, OWN.getName(0));
    link(lent.resolve(OWN.getName(0)), repository.resolve(OWN.getName(0)), OWN.getName(1));
    String offline = System.getProperty("echelon.offline").endsWith("true") ? " -o" : "";
    Path mvn =
        Folders.file(
            folder.resolve("mvn"),
            MVN.formatted(System.getProperty("echelon.maven") + "/bin/mvn", offline, repository));
    Program.in(folder).run(List.of("chmod", "+x", mvn.toString())).succeeded();
    return folder;
  }

  /** Folders alone: files at the root are indexes of what is installed. */
  private static void link(Path from, Path to, Path leftOut) {
    try (Stream<Path> all = Files.list(from)) {
      Files.createDirectories(to);
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        if (!folder.getFileName().equals(leftOut)) {
          Files.createSymbolicLink(to.resolve(folder.getFileName()), folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Folders below the build's own. */
public final class Folders {
  private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".echelon");

  /** The distribution, among the files that the build puts aside. */
  static final String DISTRIBUTION = "echelon-karaf.tar.gz";

  private Folders() {}

  /** A file that the build puts aside for the container. */
  static Path built(String name) {
    return Path.of(System.getProperty("echelon.dist"), name);
  }

  /** An empty one; what an earlier build left in it is gone. */
  public static Path fresh(String name) {
    Path folder = Path.of("target/run", name).toAbsolutePath();
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file and answers its path. */
  public static Path file(Path path, String text) {
    try {
      return Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project as a fresh clone has it: without what was built and what runs. */
  public static Path copyOfSources(Path project, Path copy) {
    try {
      Files.walkFileTree(
          project,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              Files.createDirectories(copy.resolve(project.relativize(folder)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.copy(file, copy.resolve(project.relativize(file)));
              return FileVisitResult.CONTINUE;
            }
          });
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

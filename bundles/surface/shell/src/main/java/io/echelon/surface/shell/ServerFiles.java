package io.echelon.surface.shell;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Opens and writes files of the server for commands, in the configured folders only: rejected lines
 * are shown to whoever imports, so that any other file could be read by way of an import.
 */
@Component(service = ServerFiles.class, configurationPid = "io.echelon.surface.shell")
public final class ServerFiles {
  private static final Reasons REASONS = new Reasons(Words.class);
  private static final long MAX_TEXT = 4L << 20;

  private final Path base = Path.of(System.getProperty("karaf.base", "")).toAbsolutePath();
  private final List<Path> folders;

  @Activate
  public ServerFiles(ShellConfiguration configuration) {
    folders =
        Arrays.stream(configuration.fileFolders().split(","))
            .map(String::trim)
            .map(base::resolve)
            .toList();
  }

  /**
   * Opens a file, to be closed by the caller.
   *
   * @param file absolute, or relative to one of the folders or to the container's
   */
  public InputStream open(String file) throws IOException {
    return Files.newInputStream(find(file));
  }

  /** A small text file in UTF-8. */
  public String read(String file) throws IOException {
    Path path = find(file);
    if (Files.size(path) > MAX_TEXT) {
      throw REASONS.of(ErrorCode.TOO_LARGE, "file.large", file, MAX_TEXT);
    }
    return Files.readString(path);
  }

  /**
   * Writes a text file in UTF-8 that is not there yet; none is ever overwritten.
   *
   * @param file absolute, or relative to one of the folders or to the container's
   * @return where it was written
   */
  public Path create(String file, String text) throws IOException {
    return create(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes a file that is not there yet; what was begun and failed is taken away.
   *
   * @param file absolute, or relative to one of the folders or to the container's
   * @return where it was written
   */
  public Path create(String file, Content content) throws IOException {
    for (Path folder : folders) {
      for (Path candidate : List.of(folder.resolve(file), base.resolve(file))) {
        if (isPlaceInside(folder, candidate)) {
          return write(candidate, content);
        }
      }
    }
    throw REASONS.of(ErrorCode.NOT_FOUND, "file.place", file, folders);
  }

  private static Path write(Path path, Content content) throws IOException {
    OutputStream file = newFile(path);
    try (OutputStream out = new BufferedOutputStream(file)) {
      content.writeTo(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return path;
  }

  private static OutputStream newFile(Path path) throws IOException {
    try {
      return Files.newOutputStream(path, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new EchelonException(ErrorCode.ALREADY_EXISTS, REASONS.text("file.there", path), e);
    }
  }

  /** What is written into a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private Path find(String file) throws IOException {
    for (Path folder : folders) {
      for (Path candidate : List.of(folder.resolve(file), base.resolve(file))) {
        if (isInside(folder, candidate)) {
          return candidate.toRealPath();
        }
      }
    }
    throw REASONS.of(ErrorCode.NOT_FOUND, "file.none", file, folders);
  }

  /** Looks through links, so that none leads out of the folder. */
  private static boolean isInside(Path folder, Path candidate) throws IOException {
    return Files.isDirectory(folder)
        && Files.isRegularFile(candidate)
        && candidate.toRealPath().startsWith(folder.toRealPath());
  }

  private static boolean isPlaceInside(Path folder, Path candidate) throws IOException {
    Path parent = candidate.getParent();
    return Files.isDirectory(folder)
        && parent != null
        && !Files.isDirectory(candidate)
        && Files.isDirectory(parent)
        && parent.toRealPath().startsWith(folder.toRealPath());
  }
}

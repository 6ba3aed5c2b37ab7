package io.echelon.platform.access.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/** The file that tells the first admin its password; nobody but the owner may read it. */
final class InitialPasswordFile {
  private static final String NAME = "initial-admin-password";

  private final Path path;

  InitialPasswordFile(Path path) {
    this.path = path;
  }

  /** The configured path, or a file in the container's data folder. */
  static InitialPasswordFile of(AccessConfiguration configuration) {
    String configured = configuration.initialPasswordFile();
    return new InitialPasswordFile(
        configured.isBlank()
            ? Path.of(System.getProperty("karaf.data", "data"), NAME)
            : Path.of(configured));
  }

  Path path() {
    return path.toAbsolutePath();
  }

  /** Writes a new file, never into one that somebody else has made. */
  void write(char[] password) throws IOException {
    Files.createDirectories(path().getParent());
    Files.deleteIfExists(path);
    ByteBuffer text = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
      channel.write(text);
    } finally {
      Arrays.fill(text.array(), (byte) 0);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}

package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file on its way into the database, on the disk meanwhile: a slow sender holds no transaction.
 */
final class Upload implements AutoCloseable {
  private static final Reasons REASONS = new Reasons(Upload.class);
  private static final int BUFFER = 64 << 10;

  private final Path file;
  private final long size;
  private final String sha256;
  private final byte[] start;

  private Upload(Path file, long size, String sha256, byte[] start) {
    this.file = file;
    this.size = size;
    this.sha256 = sha256;
    this.start = start;
  }

  /** Reads a content to its end. */
  static Upload of(InputStream content) throws IOException {
    Path file = Files.createTempFile("echelon-attachment", null);
    try (OutputStream out = Files.newOutputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] start = content.readNBytes(BUFFER);
      long size = 0;
      for (byte[] read = start; read.length > 0; read = content.readNBytes(BUFFER)) {
        size += read.length;
        if (size > Attachments.MAX_SIZE) {
          throw REASONS.of(ErrorCode.TOO_LARGE, "file.large", Attachments.MAX_SIZE);
        }
        digest.update(read);
        out.write(read);
      }
      return new Upload(file, size, HexFormat.of().formatHex(digest.digest()), start);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  byte[] start() {
    return Arrays.copyOf(start, start.length);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

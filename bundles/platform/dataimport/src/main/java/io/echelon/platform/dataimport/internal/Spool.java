package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.io.input.BoundedInputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keeps uploaded files until their import has ended. */
@Component(service = Spool.class, configurationPid = "io.echelon.dataimport")
@Designate(ocd = Spool.Config.class)
public final class Spool {
  private static final Reasons REASONS = new Reasons(Spool.class);

  /** Where uploads wait. */
  @ObjectClassDefinition(name = "Echelon data import")
  public @interface Config {
    @AttributeDefinition(name = "Directory for uploads")
    String directory() default "data/imports";

    @AttributeDefinition(name = "Largest upload in bytes")
    long maxBytes() default 2L << 30;
  }

  private final Path directory;
  private final long maxBytes;

  @Activate
  public Spool(Config config) throws IOException {
    directory = Files.createDirectories(Path.of(config.directory()));
    maxBytes = config.maxBytes();
  }

  /**
   * Writes a stream to a new file and closes it.
   *
   * @throws EchelonException TOO_LARGE; nothing is kept then
   */
  Path keep(InputStream content) {
    Path file = directory.resolve(UUID.randomUUID() + ".csv");
    try (InputStream bounded =
        BoundedInputStream.builder().setInputStream(content).setMaxCount(maxBytes + 1).get()) {
      if (Files.copy(bounded, file) > maxBytes) {
        Files.delete(file);
        throw REASONS.of(ErrorCode.TOO_LARGE, "upload.large", maxBytes);
      }
      return file;
    } catch (IOException e) {
      discard(file.getFileName().toString());
      throw new EchelonException(ErrorCode.INTERNAL, REASONS.text("upload.lost"), e);
    }
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  void discard(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

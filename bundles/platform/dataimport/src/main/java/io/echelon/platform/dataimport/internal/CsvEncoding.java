package io.echelon.platform.dataimport.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/** Opens CSV files as text. */
final class CsvEncoding {
  private static final int BUFFER = 1 << 16;

  private CsvEncoding() {}

  /**
   * The stated encoding, or the one that fits: UTF-8 if the file begins with its byte order mark or
   * every byte of it fits, else GB18030.
   */
  static Charset of(Path file, Optional<String> stated) throws IOException {
    if (stated.isPresent() && !stated.get().equals("auto")) {
      return Charset.forName(stated.get());
    }
    return isMarked(file) || isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
  }

  /** Opens without a byte order mark; bytes that don't fit become U+FFFD. */
  static BufferedReader open(Path file, Charset charset) throws IOException {
    InputStream bytes =
        BOMInputStream.builder()
            .setInputStream(Files.newInputStream(file))
            .setByteOrderMarks(ByteOrderMark.UTF_8)
            .get();
    return new BufferedReader(new InputStreamReader(bytes, charset), BUFFER);
  }

  /** A bad byte in a file that says it is UTF-8 is the fault of its line, not another encoding. */
  private static boolean isMarked(Path file) throws IOException {
    try (BOMInputStream bytes =
        BOMInputStream.builder()
            .setInputStream(Files.newInputStream(file))
            .setByteOrderMarks(ByteOrderMark.UTF_8)
            .get()) {
      return bytes.hasBOM();
    }
  }

  private static boolean isUtf8(Path file) throws IOException {
    char[] buffer = new char[BUFFER];
    try (InputStreamReader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      while (reader.read(buffer) >= 0) {
        // reading is the test
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

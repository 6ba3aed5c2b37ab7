package io.echelon.platform.servicedesk;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What can be attached. Told by the name's ending, and believed only if the content looks like it.
 */
public enum AttachmentType {
  PNG("image/png", List.of("png"), start -> startsWith(start, "\u0089PNG\r\n\u001a\n")),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), start -> startsWith(start, "\u00ff\u00d8\u00ff")),
  PDF("application/pdf", List.of("pdf"), start -> startsWith(start, "%PDF-")),
  TEXT("text/plain", List.of("txt"), AttachmentType::isText),
  CSV("text/csv", List.of("csv"), AttachmentType::isText),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      start -> hasFolder(start, "xl/")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      start -> hasFolder(start, "word/"));

  private static final Reasons REASONS = new Reasons(AttachmentType.class);

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  /** The longest character of the charsets, of which the start may end in the middle. */
  private static final int CUT = 4;

  private final String mediaType;
  private final List<String> endings;
  private final Predicate<byte[]> looksLikeIt;

  AttachmentType(String mediaType, List<String> endings, Predicate<byte[]> looksLikeIt) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.looksLikeIt = looksLikeIt;
  }

  /** For example {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The type of a file.
   *
   * @param start its first bytes, some thousands where there are as many
   * @throws EchelonException INVALID_INPUT for another ending, or a content that is not of that
   *     type
   */
  public static AttachmentType of(String fileName, byte[] start) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    AttachmentType type =
        Arrays.stream(values())
            .filter(t -> t.endings.contains(ending))
            .findFirst()
            .orElseThrow(
                () ->
                    REASONS.invalid(
                        "file.ending",
                        fileName,
                        Arrays.stream(values()).flatMap(t -> t.endings.stream()).toList()));
    if (!type.looksLikeIt.test(start)) {
      throw REASONS.invalid("file.content", fileName, type);
    }
    return type;
  }

  private static boolean startsWith(byte[] start, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    return Arrays.equals(expected, Arrays.copyOf(start, expected.length));
  }

  private static boolean isText(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return CHARSETS.stream().anyMatch(charset -> isIn(charset, start));
  }

  private static boolean isIn(Charset charset, byte[] start) {
    for (int cut = 0; cut < CUT && cut <= start.length; cut++) {
      try {
        charset.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
        return true;
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return false;
  }

  /** Whether a document of the Office Open XML kind has a part in a folder among its first ones. */
  private static boolean hasFolder(byte[] start, String folder) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(start))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(folder)) {
          return true;
        }
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}

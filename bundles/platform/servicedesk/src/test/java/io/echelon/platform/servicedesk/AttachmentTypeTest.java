package io.echelon.platform.servicedesk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.EchelonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Test;

public class AttachmentTypeTest {

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(latin("<x/>"));
      }
    }
    return out.toByteArray();
  }

  private static void assertType(AttachmentType type, String name, byte[] content) {
    assertEquals(type, AttachmentType.of(name, content));
  }

  private static void assertRefused(String name, byte[] content) {
    assertThrows(name, EchelonException.class, () -> AttachmentType.of(name, content));
  }

  @Test
  public void theContentHasToBeWhatTheNameSays() throws IOException {
    assertType(AttachmentType.PNG, "a.png", latin("\u0089PNG\r\n\u001a\n...."));
    assertType(AttachmentType.JPEG, "a.JPG", latin("\u00ff\u00d8\u00ff\u00e0"));
    assertType(AttachmentType.PDF, "a.pdf", latin("%PDF-1.7"));
    assertType(AttachmentType.XLSX, "a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
    assertType(AttachmentType.DOCX, "a.docx", zip("[Content_Types].xml", "word/document.xml"));
    assertRefused("a.png", latin("%PDF-1.7"));
    assertRefused("a.pdf", latin("MZ\u0090\u0000"));
    assertRefused("a.xlsx", zip("[Content_Types].xml", "word/document.xml"));
    assertRefused("a.docx", zip("META-INF/MANIFEST.MF", "Evil.class"));
    assertRefused("a.docx", latin("no zip"));
    assertRefused("a.exe", latin("MZ"));
    assertRefused("png", new byte[0]);
  }

  @Test
  public void textIsTextInEitherCharsetAlsoWhereTheStartCutsACharacter() {
    byte[] utf8 = "中文说明".getBytes(StandardCharsets.UTF_8);
    assertType(AttachmentType.TEXT, "a.txt", utf8);
    assertType(AttachmentType.CSV, "a.csv", Arrays.copyOf(utf8, utf8.length - 1));
    assertType(AttachmentType.CSV, "a.csv", "中文".getBytes(Charset.forName("GB18030")));
    assertRefused("a.txt", latin("a\u0000b"));
    assertRefused("a.csv", latin("\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff"));
  }
}

package io.echelon.platform.dataimport.internal;

import static org.junit.Assert.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CsvEncodingTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "编号,名称\n1,华东电力𠮷";
  private static final String MARK = "\uFEFF";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void utf8WithoutMark() throws IOException {
    assertRead(TEXT, TEXT.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  @Test
  public void utf8WithMark() throws IOException {
    assertRead(TEXT, (MARK + TEXT).getBytes(StandardCharsets.UTF_8), Optional.of("auto"));
    assertRead(TEXT, (MARK + TEXT).getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"));
  }

  @Test
  public void gb18030() throws IOException {
    assertRead(TEXT, TEXT.getBytes(GB18030), Optional.empty());
    assertRead(TEXT, TEXT.getBytes(GB18030), Optional.of("GB18030"));
  }

  @Test
  public void aLetterOnTheEdgeOfTheBufferIsWhole() throws IOException {
    String text = "x".repeat((1 << 16) - 1) + "电力";
    assertRead(text, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  @Test
  public void aBadByteInAStatedEncodingBecomesTheReplacementSign() throws IOException {
    assertRead("a\uFFFDb", new byte[] {'a', (byte) 0xFF, 'b'}, Optional.of("UTF-8"));
  }

  @Test
  public void aBadByteDoesNotTurnAMarkedFileIntoGb18030() throws IOException {
    byte[] good = (MARK + "电力").getBytes(StandardCharsets.UTF_8);
    byte[] bad = java.util.Arrays.copyOf(good, good.length + 1);
    bad[good.length] = (byte) 0xFF;
    assertRead("电力\uFFFD", bad, Optional.empty());
  }

  @Test
  public void anEmptyFileIsUtf8() throws IOException {
    assertRead("", new byte[0], Optional.empty());
  }

  private void assertRead(String expected, byte[] bytes, Optional<String> stated)
      throws IOException {
    Path file = Files.write(folder.newFile().toPath(), bytes);
    StringBuilder read = new StringBuilder();
    try (BufferedReader reader = CsvEncoding.open(file, CsvEncoding.of(file, stated))) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read.append((char) c);
      }
    }
    assertEquals(expected, read.toString());
  }
}

package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.Test;

public class WordsTest {
  @Test
  public void bothLanguagesHaveTheSameTexts() throws IOException {
    assertEquals(load("Words.properties").keySet(), load("Words_zh.properties").keySet());
  }

  private static Properties load(String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = WordsTest.class.getResourceAsStream(name)) {
      texts.load(in);
    }
    return texts;
  }
}

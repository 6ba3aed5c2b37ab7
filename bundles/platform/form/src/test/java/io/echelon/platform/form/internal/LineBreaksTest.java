package io.echelon.platform.form.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.Test;

public class LineBreaksTest {

  /** A Chinese character is two wide, any other one. */
  private static double width(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private static List<String> lines(String text, double width) {
    return LineBreaks.of(text, width, LineBreaksTest::width);
  }

  @Test
  public void wordsStayWholeAndChineseBreaksAnywhere() {
    assertEquals(
        List.of("the meeting", "trusts the", "trend"), lines("the meeting trusts the trend", 11));
    assertEquals(List.of("华为技术", "有限公司"), lines("华为技术有限公司", 8));
    assertEquals(List.of("华为", "Cloud", "服务"), lines("华为Cloud服务", 6));
  }

  @Test
  public void aWordThatIsTooLongBreaksAndNothingGivesOneEmptyLine() {
    assertEquals(List.of("abcd", "efgh", "i"), lines("abcdefghi", 4));
    assertEquals(List.of(""), lines("  ", 4));
    assertEquals(List.of("华", "为"), lines("华为", 1));
  }

  /** Nothing is lost, nothing is wider than it may be, and there is an end. */
  @Test
  public void anyTextFitsWhole() {
    Random random = new Random(3);
    String letters = "ab c 华为技 𠮷";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, letters.codePointCount(0, letters.length()))
          .forEach(
              i -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, i))));
      int most = 2 + random.nextInt(9);
      List<String> lines = lines(text.toString(), most);
      assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
      lines.forEach(line -> assertTrue(line, width(line) <= most));
    }
  }
}

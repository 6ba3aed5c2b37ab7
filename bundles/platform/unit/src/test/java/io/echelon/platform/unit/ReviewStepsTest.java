package io.echelon.platform.unit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ReviewStepsTest {

  @Test
  public void aUnitThatNamesNoneHasOneReview() {
    assertEquals(List.of(new LocalizedText("Review", "复评")), ReviewSteps.parse("", " "));
  }

  @Test
  public void namesStandInTheirOrderInBothLanguages() {
    assertEquals(
        List.of(
            new LocalizedText("Initial rating", "业务主管初评"),
            new LocalizedText("Calibration meeting", "会议复评")),
        ReviewSteps.parse(" Initial rating ;Calibration meeting", "业务主管初评;会议复评"));
    assertEquals(2, ReviewSteps.parse("a;b", "甲；乙").size());
  }

  @Test
  public void aFaultIsNamed() {
    assertEquals(
        "reviewSteps.en names 2 steps [a, b] and reviewSteps.zh 1 [甲]; both need the same number",
        fault("a;b", "甲"));
    assertEquals("1 to 5 review steps, not 6", fault("a;b;c;d;e;f", "1;2;3;4;5;6"));
    assertEquals("text must stand in both languages: en=, zh=乙", fault("a;;c", "甲;乙;丙"));
    assertEquals("text must stand in both languages: en=a, zh=", fault("a", ""));
    String tooLong = "a".repeat(101);
    assertEquals(
        "the name of a review step has at most 100 characters: " + tooLong, fault(tooLong, "甲"));
  }

  @Test
  public void aPolicyHasAtLeastOneStepAndNotMoreThanFive() {
    assertEquals(5, policy(5).reviewSteps().size());
    assertThrows(IllegalArgumentException.class, () -> policy(0));
    assertThrows(IllegalArgumentException.class, () -> policy(6));
  }

  private static String fault(String en, String zh) {
    return assertThrows(IllegalArgumentException.class, () -> ReviewSteps.parse(en, zh))
        .getMessage();
  }

  private static UnitPolicy policy(int steps) {
    return new UnitPolicy(
        "bank",
        1,
        "bank",
        Optional.empty(),
        "cn",
        3,
        Collections.nCopies(steps, ReviewSteps.DEFAULT.get(0)),
        LocalDate.EPOCH,
        "chen",
        Instant.EPOCH);
  }
}

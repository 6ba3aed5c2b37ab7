package io.echelon.platform.unit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import org.junit.Test;

public class RulesDocumentTest {
  private static final String JSON = RulesDocument.write(UnitRules.DEFAULT);

  private static void assertRefused(String json, String place) {
    String fault =
        assertThrows(EchelonException.class, () -> RulesDocument.read(json)).getMessage();
    assertTrue(fault, fault.contains(place));
  }

  @Test
  public void whatIsWrittenIsReadAgain() {
    assertEquals(UnitRules.DEFAULT, RulesDocument.read(JSON));
  }

  @Test
  public void faultsNameTheirPlace() {
    assertRefused(JSON.replace("\"graceDays\":0", "\"graceDays\":-1"), "graceDays");
    assertRefused(JSON.replace("\"KEEP\"", "\"FORGET\""), "tierChange");
    assertRefused(JSON.replace("RED_LIST", "BLACK_LIST"), "/marks/3/code: BLACK_LIST stands twice");
    assertRefused(JSON.replace("\"HELD\"", "\"SHOT\""), "$.marks[2].effect");
    assertRefused("{}", "downgrade");
  }
}

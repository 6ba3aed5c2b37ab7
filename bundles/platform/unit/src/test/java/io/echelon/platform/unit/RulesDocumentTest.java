package io.echelon.platform.unit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import java.util.List;
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

  private static String desk(String desk) {
    return JSON.replaceFirst("\"desk\":.*", "\"desk\":" + desk.replace('\'', '"') + "}");
  }

  @Test
  public void theDeskHasTeamsTypesAssignmentAndCauses() {
    DeskRules rules =
        RulesDocument.read(
                desk(
                    """
                    {'teams':[{'code':'network','name':{'en':'Network','zh':'网维'}},
                              {'code':'vip','name':{'en':'VIP seat','zh':'VIP专席'},'vip':true}],
                     'types':[{'item':'fault','team':'network',
                               'ask':[{'name':'网维','within':'PT4H'}]}],
                     'assignment':[{'tiers':['A'],'to':'MANAGER'},{'to':'VIP_SEAT'}],
                     'causes':[{'code':'POWER','name':{'en':'Power','zh':'电源'}}],
                     'reopenDays':7}"""))
            .desk();
    assertEquals("vip", rules.vipSeat().orElseThrow().code());
    assertEquals(7, rules.reopenDays().intValue());
    assertEquals("网维", rules.type("fault").orElseThrow().ask().get(0).name());
    assertTrue(rules.assignment().get(0).fits("fault", List.of("A2", "A")));
    assertFalse(rules.assignment().get(0).fits("fault", List.of()));
    assertEquals(30, UnitRules.DEFAULT.desk().reopenDays().intValue());
  }

  @Test
  public void rulesOfTheDeskThatNameWhatThereIsNotAreRefusedWithTheirPlace() {
    assertRefused(
        desk("{'types':[{'item':'fault','team':'noc'}]}"),
        "/desk/types/0/team: noc is none of the teams");
    assertRefused(
        desk("{'assignment':[{'to':'TEAM','team':'noc'}]}"),
        "/desk/assignment/0/team: noc is none of the teams");
    assertRefused(desk("{'assignment':[{'to':'VIP_SEAT'}]}"), "/desk/assignment/0/to");
    assertRefused(desk("{'assignment':[{'to':'TEAM'}]}"), "/desk/assignment");
    assertRefused(desk("{'reopenDays':0}"), "desk.reopenDays");
  }
}

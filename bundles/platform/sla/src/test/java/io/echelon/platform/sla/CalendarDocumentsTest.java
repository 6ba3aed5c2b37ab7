package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class CalendarDocumentsTest {
  private static final String SHOP =
      """
      {'id':'shop','name':{'en':'Shop','zh':'门店'},'zone':'Europe/Berlin',
       'week':{'MONDAY':['09:00-12:00','22:00-24:00'],'TUESDAY':['00:00-24:00']},
       'days':[{'date':'2026-06-03','kind':'WORKING','name':{'en':'Fair','zh':'集市'}}],
       'firstYear':2026,'lastKnownYear':2026}""";

  @Test
  public void aDocumentIsTheCalendarItWrites() {
    CalendarDocument shop = read(SHOP);
    assertEquals(shop, CalendarDocuments.read(CalendarDocuments.write(shop)));
    assertEquals(
        "Monday, Tuesday, and Wednesday with Monday's hours",
        Duration.ofHours(5 + 24 + 5),
        shop.calendar()
            .workingTime(
                Instant.parse("2026-05-31T22:00:00Z"), Instant.parse("2026-06-07T22:00:00Z")));
  }

  @Test
  public void faultsAreNamedWithTheirPath() {
    assertFault("/week/MONDAY: windows overlap at 2", "22:00-24:00", "11:59-24:00");
    assertFault("/week/MONDAY: \"09:00-09:00\" are no hours", "09:00-12:00", "09:00-09:00");
    assertFault("week", "'week':{", "'week':{'FUNDAY':[],");
    assertFault("$.days[0].kind: ", "'kind':'WORKING'", "'kind':'FEAST'");
    assertFault("/days/0/date", "2026-06-03", "2026-06-31");
    assertFault("/zone: \"Europe/Trier\" is no zone", "Europe/Berlin", "Europe/Trier");
    assertFault(
        "/lastKnownYear: 2025 comes before 2026", "'lastKnownYear':2026", "'lastKnownYear':2025");
    assertFault("more than 100 years", "'lastKnownYear':2026", "'lastKnownYear':2126");
    assertFault(
        "/week: the calendar never opens",
        "'09:00-12:00','22:00-24:00'],'TUESDAY':['00:00-24:00'",
        "");
  }

  private static void assertFault(String fault, String there, String instead) {
    String json = SHOP.replace(there, instead);
    String refusal = assertThrows(EchelonException.class, () -> read(json)).getMessage();
    assertTrue(refusal, refusal.contains(fault));
  }

  private static CalendarDocument read(String json) {
    return CalendarDocuments.read(json.replace('\'', '"'));
  }
}

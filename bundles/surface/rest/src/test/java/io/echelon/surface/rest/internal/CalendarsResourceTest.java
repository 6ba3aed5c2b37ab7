package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.sla.CalendarDocuments;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class CalendarsResourceTest {
  @ClassRule public static final ApiServer API = new ApiServer();

  private static final String VERSIONS = "/api/v1/units/telecom/calendar-versions";
  private static final String YEAR = "/api/v1/units/telecom/calendars/shop/years/2027";

  @Test
  public void aCalendarIsDraftedAndExported() throws Exception {
    String json = CalendarDocuments.write(FakeCalendars.SHOP);
    HttpResponse<String> draft = API.send("POST", VERSIONS, json);
    assertEquals(draft.body(), 201, draft.statusCode());
    assertTrue(draft.headers().firstValue("Location").orElseThrow().endsWith(VERSIONS + "/4"));
    assertEquals(json, API.get(VERSIONS + "/4/document").body());
    HttpResponse<String> wrong = API.send("POST", VERSIONS, json.replace("22:00", "11:00"));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body(), wrong.body().contains("/week/MONDAY: windows overlap at 2"));
  }

  @Test
  public void aYearComesAsCsvOrAsJson() throws Exception {
    HttpResponse<String> csv =
        post("text/csv", "date,kind,name_en,name_zh,windows\n2027-01-01,holiday,New Year,元旦,\n");
    assertEquals(csv.body(), 201, csv.statusCode());
    assertTrue(csv.body(), csv.body().contains("元旦"));
    assertTrue(csv.headers().firstValue("Location").orElseThrow().endsWith(VERSIONS + "/4"));
    HttpResponse<String> json =
        post(
            "application/json",
            "{\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"HOLIDAY\","
                + "\"name\":{\"en\":\"New Year\",\"zh\":\"元旦\"}}]}");
    assertEquals(csv.body(), json.body());
    HttpResponse<String> wrong = post("text/csv", "date,kind,name_en,name_zh,windows\nx,y,,,\n");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body(), wrong.body().contains("line 2: "));
  }

  private static HttpResponse<String> post(String type, String body) throws Exception {
    return API.send(
        API.request(YEAR).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}

package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitRules;
import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class RulesResourceTest {
  @ClassRule public static final ApiServer API = new ApiServer();

  private static final String RULES = "/api/v1/units/telecom/rules";

  @Test
  public void rulesAreDraftedAndExported() throws Exception {
    String json = RulesDocument.write(UnitRules.DEFAULT);
    HttpResponse<String> draft = API.send("POST", RULES, json);
    assertEquals(draft.body(), 201, draft.statusCode());
    assertTrue(draft.headers().firstValue("Location").orElseThrow().endsWith(RULES + "/4"));
    assertEquals(json, API.get(RULES + "/4/document").body());
    HttpResponse<String> wrong = API.send("POST", RULES, json.replace("\"KEEP\"", "\"FORGET\""));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body(), wrong.body().contains("tierChange"));
  }
}

package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Scorecards and catalogs as documents: exported, tried, drafted, approved and dated. */
public class DocumentsTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String FUTURE = "{\"effectiveFrom\":\"2099-01-01\"}";
  private static final String VALUES =
      """
      {"monthly_revenue":1000000,"it_revenue":1000000,"it_products":50,"employees":100000,
       "industry_level":"OTHER","social_influence":"NONE","latent_demand":"NONE"}""";

  private final Staff staff = SHARED.staff();

  @Test
  public void aScorecardIsTriedOnStatedValuesAndNothingIsKept() {
    int versions = staff.auditor().get(UNIT + "/scorecards").expect(200).at("/items").size();
    Answer stored = dryRun("\"scorecardVersion\":1").expect(200);
    assertEquals("A1", stored.text("/tier"));
    assertEquals(7, stored.at("/characteristics").size());
    assertTrue(stored.body(), stored.at("/reasons").size() > 0);

    String card = staff.auditor().get(UNIT + "/scorecards/1/document").expect(200).body();
    Answer stated = dryRun("\"scorecard\":" + card).expect(200);
    assertEquals(stored.text("/total"), stated.text("/total"));
    String spoilt = card.replace("\"current\"", "\"curent\"").replaceFirst("curent", "current");
    String refusal = dryRun("\"scorecard\":" + spoilt).refused(400, "INVALID_INPUT");
    assertTrue(refusal, refusal.contains("/characteristics/"));
    assertEquals(
        versions, staff.auditor().get(UNIT + "/scorecards").expect(200).at("/items").size());
  }

  @Test
  public void theShellTriesAScorecardToo() {
    staff.analyst();
    String output =
        SHARED
            .installation()
            .shell(
                "analyst",
                Staff.password("analyst"),
                "echelon:scorecard-dry-run --version 1 monthly_revenue=1000000 it_revenue=1000000"
                    + " it_products=50 employees=100000 industry_level=OTHER"
                    + " social_influence=NONE latent_demand=NONE")
            .succeeded();
    assertTrue(output, output.contains("Tier: A1"));
    assertTrue(output, output.contains("Monthly revenue"));
  }

  @Test
  public void aUnitsOwnCatalogIsImportedApprovedByAnotherAndDated() {
    String shipped = staff.auditor().get(UNIT + "/catalogs/1/document").expect(200).body();
    String own = shipped.replace("\"workingDays\":1", "\"workingDays\":2");
    Answer draft = staff.analyst().post(UNIT + "/catalogs", own).expect(201);
    String version = UNIT + "/catalogs/" + draft.text("/version");
    staff.analyst().post(version + "/approval", FUTURE).refused(403, "FORBIDDEN");
    staff.approver().post(version + "/approval", FUTURE).expect(200);
    assertEquals(own, staff.auditor().get(version + "/document").expect(200).body());

    String unknown = own.replace("\"A1\"", "\"Z9\"");
    String refusal =
        staff.analyst().post(UNIT + "/catalogs", unknown).refused(400, "INVALID_INPUT");
    assertTrue(refusal, refusal.contains("/entries/0/tiers/0"));
  }

  @Test
  public void nobodyIsACandidateForOffboardingWhereTheCardHasNoRule() {
    Answer candidates = staff.auditor().get(UNIT + "/offboarding-candidates").expect(200);
    assertEquals(List.of(), candidates.at("/items").findValuesAsText("number"));
  }

  private Answer dryRun(String card) {
    return staff.analyst().post(UNIT + "/dry-runs", "{%s,\"values\":%s}".formatted(card, VALUES));
  }
}

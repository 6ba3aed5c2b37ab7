package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who gets in, and how far. */
public class SignInTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static String run;

  private final Installation platform = SHARED.installation();
  private final Staff staff = SHARED.staff();

  @BeforeClass
  public static void publishTheSample() {
    run = SHARED.publishedRun();
  }

  @Test
  public void fiveWrongPasswordsLockEvenTheRightOneOutUntilTheAdminSetsANewOne() {
    Api right = staff.hire("forgetful", "telecom", "AGENT");
    right.get("/me").expect(200);
    for (int i = 0; i < 5; i++) {
      platform.as("forgetful", "guess number " + i).get("/me").refused(401, "NOT_AUTHENTICATED");
    }
    right.get("/me").refused(401, "NOT_AUTHENTICATED");
    assertFalse(platform.admin().get("/users/forgetful").text("/lockedUntil").isEmpty());

    platform
        .admin()
        .put("/users/forgetful/password", "{\"password\":\"a new one, twelve long\"}")
        .expect(204);
    platform.as("forgetful", "a new one, twelve long").get("/me").expect(200);
    right.get("/me").refused(401, "NOT_AUTHENTICATED");
  }

  @Test
  public void whoIsDisabledIsOutAtOnce() {
    Api leaver = staff.hire("leaver", "telecom", "AGENT");
    leaver.get("/me").expect(200);
    platform.admin().put("/users/leaver/enabled", "{\"enabled\":false}").expect(200);
    leaver.get("/me").refused(401, "NOT_AUTHENTICATED");
    assertEquals(1, shell("leaver", "echelon:unit-list").exit());
  }

  @Test
  public void theStaffOfAnotherUnitSeesNothingOfThisOne() {
    Api stranger =
        staff.hire("stranger", "bank", "UNIT_ADMIN", "REVIEWER", "APPROVER", "AGENT", "AUDITOR");
    for (Route route : Route.described(platform)) {
      if (route.path().startsWith("/units/{unit}") && route.isRead()) {
        route.call(stranger).refused(403, "FORBIDDEN");
      }
    }
    assertEquals(0, stranger.get("/units").expect(200).at("/items").size());
    stranger.submit("s-1", "G100252", "mine?").refused(403, "FORBIDDEN");
    stranger
        .post(Sample.UNIT + "/runs", "{\"name\":\"x\",\"asOf\":\"2025-01-01\"}")
        .refused(403, "FORBIDDEN");
    stranger.post(run + "/revocation", "{\"reason\":\"spite\"}").refused(403, "FORBIDDEN");
    stranger.get("/audit?unit=telecom").refused(403, "FORBIDDEN");
    stranger.get("/users").refused(403, "FORBIDDEN");
  }

  @Test
  public void aWebSiteSubmitsRequestsAndSeesNothingElse() {
    String customer = SHARED.sample().customer(run, "A1");
    Answer receipt = staff.website().submit("site-1", customer, "No signal").expect(201);
    assertEquals("internal standards stay inside", 0, receipt.at("/promises").size());
    assertTrue(receipt.text("/acknowledgement").contains(receipt.text("/requestNumber")));
    Answer forStaff = staff.agent().submit("site-2", customer, "No signal").expect(201);
    assertEquals(1, forStaff.at("/promises").size());
    Answer replay = staff.website().submit("site-2", customer, "No signal");
    assertEquals("nor by a replay", 0, replay.at("/promises").size());
    for (Route route : Route.described(platform)) {
      if (!route.isOpenToChannels()) {
        route.call(staff.website()).refused(403, "FORBIDDEN");
      }
    }
  }

  @Test
  public void dutiesAreApart() {
    for (Api other : List.of(staff.agent(), staff.auditor(), staff.reviewer(), staff.approver())) {
      other
          .post(Sample.UNIT + "/runs", "{\"name\":\"x\",\"asOf\":\"2025-01-01\"}")
          .refused(403, "FORBIDDEN");
      other.get("/users").refused(403, "FORBIDDEN");
    }
    platform.admin().get(Sample.UNIT + "/customers").refused(403, "FORBIDDEN");
  }

  private Program.Result shell(String user, String command) {
    return platform.shell(user, Staff.password(user), command);
  }
}

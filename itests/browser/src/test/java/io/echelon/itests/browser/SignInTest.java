package io.echelon.itests.browser;

import static org.junit.Assert.assertEquals;

import io.echelon.itests.distribution.Staff;
import org.junit.Test;

/** The way in and out. */
public class SignInTest extends InBothLanguages {

  @Test
  public void everyRoleFindsWhatWaitsForIt() {
    for (String who : new String[] {"agent", "analyst", "reviewer", "approver", "auditor"}) {
      visitor.signIn(who);
      visitor.seeWord("home.title");
      visitor.look("home-" + who);
      visitor.clickText(who);
      visitor.click("nav.signOut");
      visitor.seeWord("sign-in.title");
    }
  }

  @Test
  public void aWrongPasswordIsRefusedInPlainWords() {
    visitor.open("/console/");
    visitor.look("sign-in");
    visitor.fill("sign-in.name", "agent");
    visitor.fill("sign-in.password", "not " + Staff.password("agent"));
    visitor.click("sign-in.signIn");
    visitor.seeWord("sign-in.failed");
    visitor.look("sign-in-refused");
  }

  @Test
  public void theAddressOneWantedIsOpenAfterSigningIn() {
    visitor.open(Office.UNIT + "?x=1");
    visitor.fill("sign-in.name", "agent");
    visitor.fill("sign-in.password", Staff.password("agent"));
    visitor.click("sign-in.signIn");
    visitor.seeWord("home.title");
    assertEquals(Office.UNIT + "?x=1", visitor.address());
  }
}

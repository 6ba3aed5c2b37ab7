package io.echelon.itests.browser;

import org.junit.Test;

/** The platform's admin looks whether everything is in service and who uses what. */
public class PlatformTest extends InBothLanguages {

  @Test
  public void unitsAreWellAndPlugInsHaveTheirUsers() {
    OFFICE.hired("keeper", "PLATFORM_ADMIN");
    visitor.signIn("keeper");
    visitor.click("nav.platform");
    visitor.seeWord("platform.well");
    visitor.seeWord("platform.kindOf.channel");
    visitor.look("platform-admin");
  }

  @Test
  public void aUnitAdminLooksWhatBecameOfMessages() {
    visitor.signIn("analyst");
    visitor.clickText(visitor.word("message.of.GIVEN_UP"));
    visitor.seeWord("message.none");
    visitor.choose("message.state", "WAITING");
    visitor.click("customer.show");
    visitor.look("messages");
  }
}

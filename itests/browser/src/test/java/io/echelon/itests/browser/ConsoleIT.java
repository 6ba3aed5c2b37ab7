package io.echelon.itests.browser;

import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** All jobs on one running distribution. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
  SignInTest.class,
  DeskTest.class,
  CustomerTest.class,
  TieringTest.class,
  RulesTest.class,
  PlatformTest.class,
  ReviewersTest.class,
  MarkListTest.class,
  DraftTest.class
})
public class ConsoleIT {
  @ClassRule public static final Office OFFICE = Office.INSTANCE;
}

package io.echelon.itests.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** All jobs on one running distribution. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
  SignInTest.class,
  HomeTest.class,
  DeskTest.class,
  AttachmentTest.class,
  ComplaintTest.class,
  BulkTest.class,
  QualityTest.class,
  CustomerTest.class,
  ContractTest.class,
  TieringTest.class,
  RulesTest.class,
  PlatformTest.class,
  ReviewersTest.class,
  MarkListTest.class,
  DraftTest.class,
  FurtherPagesTest.class
})
public class ConsoleIT {
  @ClassRule public static final Office OFFICE = Office.INSTANCE;

  @AfterClass
  public static void everyPageWasLookedAt() throws Exception {
    assertEquals(List.of(), Album.missing());
  }
}

package io.echelon.itests.distribution;

import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** All that needs a running platform and can share one. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
  BootTest.class,
  SpineTest.class,
  DocumentsTest.class,
  LifeTest.class,
  SignInTest.class,
  OpenApiTest.class,
  ShellTest.class,
  PlugInTest.class,
  ClockTest.class,
  TermsTest.class,
  DeliveryTest.class,
  LogTest.class
})
public class DistributionIT {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;
}

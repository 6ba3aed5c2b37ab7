package io.echelon.itests.distribution;

import java.nio.file.Path;
import org.junit.rules.ExternalResource;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * The container in which Pax Exam runs the distribution for all classes of the suite; they stay
 * outside and are its clients.
 */
final class SharedPlatform extends ExternalResource {
  static final SharedPlatform INSTANCE = new SharedPlatform();

  private static final int HTTP = 18181;
  private static final int SSH = 18101;

  private int holders;
  private TestContainer container;
  private Installation installation;
  private Staff staff;

  private SharedPlatform() {}

  @Override
  protected void before() {
    if (holders++ > 0) {
      return;
    }
    Path folder = Folders.fresh("shared");
    container =
        PaxExamRuntime.createContainer(
            PaxExamRuntime.createTestSystem(Distribution.in(folder, HTTP, SSH)));
    container.start();
    installation = Installation.below(folder, HTTP, SSH).untilReady();
    staff = new Staff(installation);
  }

  @Override
  protected void after() {
    if (--holders == 0) {
      container.stop();
    }
  }

  Installation installation() {
    return installation;
  }

  Staff staff() {
    return staff;
  }
}

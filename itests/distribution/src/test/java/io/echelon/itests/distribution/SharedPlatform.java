package io.echelon.itests.distribution;

import java.io.IOException;
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

  /** Why the reviewer lifted one customer of the sample. */
  static final String CORRECTION = "moves its network to us in spring";

  private static final int HTTP = 18181;
  private static final int SSH = 18101;

  private int holders;
  private TestContainer container;
  private Installation installation;
  private Staff staff;
  private String run;
  private String corrected;

  private SharedPlatform() {}

  @Override
  protected void before() throws IOException {
    if (holders++ > 0) {
      return;
    }
    Path folder = Folders.fresh("shared");
    container =
        PaxExamRuntime.createContainer(
            PaxExamRuntime.createTestSystem(Distribution.in(folder, HTTP, SSH)));
    try {
      container.start();
      installation = Installation.below(folder, HTTP, SSH).untilReady();
    } catch (RuntimeException | AssertionError e) {
      after();
      throw e;
    }
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

  Sample sample() {
    return new Sample(installation, staff);
  }

  /** The path of the run that published the sample's tiers, which the first caller makes. */
  String publishedRun() {
    if (run == null) {
      sample().imported(Sample.today());
      run = sample().rated("sample", Sample.today());
      corrected = sample().customer(run, "C");
      staff
          .reviewer()
          .post(
              run + "/corrections",
              """
              {"number":"%s","tier":"B2","reason":"%s"}"""
                  .formatted(corrected, CORRECTION))
          .expect(201);
      sample().published(run, Sample.today());
    }
    return run;
  }

  String corrected() {
    publishedRun();
    return corrected;
  }
}

package io.echelon.itests.browser;

import io.echelon.itests.distribution.Answer;
import io.echelon.itests.distribution.Await;
import io.echelon.itests.distribution.Installation;
import io.echelon.itests.distribution.Sample;
import io.echelon.itests.distribution.ServerProcess;
import io.echelon.itests.distribution.Staff;
import io.echelon.itests.distribution.Surveys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.rules.ExternalResource;

/** The distribution with the sample's customers rated, for all classes of the suite. */
final class Office extends ExternalResource {
  static final Office INSTANCE = new Office();

  /** Path of the unit's pages. */
  static final String UNIT = "/console/units/telecom";

  private static final int HTTP = 18381;
  private static final int SSH = 18301;

  private final ServerProcess server = new ServerProcess("browser", HTTP, SSH);
  private int holders;
  private Staff staff;
  private Sample sample;
  private String run;
  private final Set<String> others = new HashSet<>();

  private Office() {}

  @Override
  protected void before() {
    if (holders++ > 0) {
      return;
    }
    server.before();
    Await.until("the console answers", () -> new Pages(HTTP).isReady(), ready -> ready);
    Surveys.begin(platform());
    staff = new Staff(platform());
    sample = new Sample(platform(), staff);
    Answer imported = sample.imported(Sample.today());
    if (!imported.text("/state").equals("DONE")) {
      throw new AssertionError(imported.body());
    }
    run = sample.rated("first", Sample.today());
    sample.published(run, Sample.today());
    staff.agent();
    staff.hire("colleague", "telecom", "AGENT");
    staff.auditor();
    for (int i = 1; i <= 12; i++) {
      staff
          .website()
          .submit("browser-" + i, sample.customer(run, i % 2 == 0 ? "A1" : "B2"), "No signal " + i)
          .expect(201);
    }
  }

  @Override
  protected void after() {
    if (--holders == 0) {
      server.kill();
    }
  }

  /** Hires somebody for the unit, once. */
  void hired(String name, String role) {
    if (others.add(name)) {
      staff.hire(name, "telecom", role);
    }
  }

  /** The number of a request of a B1 customer that an agent has taken through all its steps. */
  String closed(String subject) {
    String key = subject.replaceAll("[ ,]+", "-");
    String number =
        staff
            .website()
            .submit(key, sample.customer(run, "B1"), subject)
            .expect(201)
            .text("/requestNumber");
    String path = Sample.UNIT + "/requests/" + number;
    for (String step : List.of("TAKE", "ANSWER", "RESOLVE", "CONFIRM", "CLOSE")) {
      String version = staff.agent().get(path).expect(200).text("/version");
      String command =
          "{\"step\":\"%s\",\"version\":%s,\"note\":\"done\"}".formatted(step, version);
      staff.agent().post(path + "/steps", command).expect(200);
    }
    return number;
  }

  Installation platform() {
    return server.installation();
  }

  Staff staff() {
    return staff;
  }

  Sample sample() {
    return sample;
  }

  /** Path of the published run in the API. */
  String run() {
    return run;
  }

  int port() {
    return HTTP;
  }
}

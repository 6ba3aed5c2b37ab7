package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** The service desk of a distribution that asks its customers whether they are content. */
@RunWith(Suite.class)
@Suite.SuiteClasses({DeskTest.class, DeskCommandsTest.class})
public class DeskIT {
  @ClassRule public static final ServerProcess PROCESS = new ServerProcess("desk", 18192, 18112);

  static final String UNIT = Sample.UNIT;

  private static Staff staff;
  private static String customer;

  @BeforeClass
  public static void publishTheSampleAndSayWhereCustomersReachUs() {
    Installation platform = PROCESS.installation();
    staff = new Staff(platform);
    Sample sample = new Sample(platform, staff);
    sample.imported(Sample.today());
    String run = sample.rated("sample", Sample.today());
    sample.published(run, Sample.today());
    customer = sample.customer(run, "A1");
    Surveys.begin(platform);
  }

  @AfterClass
  public static void nothingIsToWorryAbout() {
    assertEquals(List.of(), PlatformLog.worries(PROCESS.installation()));
  }

  static Staff staff() {
    return staff;
  }

  /** Number of a customer of the best tier. */
  static String customer() {
    return customer;
  }

  /** The number of a new request of the customer. */
  static String submitted(String item) {
    String key = item + "-" + System.nanoTime();
    return staff
        .agent()
        .submit(key, "telecom", item, customer, "x")
        .expect(201)
        .text("/requestNumber");
  }

  /** Takes a request through all its steps to the end. */
  static void closed(String number) {
    for (String step : List.of("TAKE", "ANSWER", "RESOLVE", "CONFIRM", "CLOSE")) {
      String request = UNIT + "/requests/" + number;
      long version = staff.agent().get(request).expect(200).at("/version").asLong();
      String command =
          "{\"step\":\"%s\",\"note\":\"done\",\"version\":%d}".formatted(step, version);
      staff.agent().post(request + "/steps", command).expect(200);
    }
  }

  /** A file for a bulk request of 30 lines, one of which has no subject. */
  static String shops() {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(i -> "x-" + i + "," + (i == 7 ? "" : "店 " + i))
        .collect(Collectors.joining("\n", "reference,subject\n", "\n"));
  }
}

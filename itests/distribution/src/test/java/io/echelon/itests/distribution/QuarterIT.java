package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.bundle;

import io.echelon.itests.clock.SettableClock;
import io.echelon.platform.obligation.Obligations;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;

/** A quarter of the telecom unit, lived through inside the container by a clock that is set. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class QuarterIT {
  private static final int HTTP = 18182;
  private static final int SSH = 18102;
  private static final String UNIT = Sample.UNIT;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Inject private SettableClock clock;
  @Inject private Obligations obligations;
  @Inject private BundleContext context;

  private final Installation platform =
      new Installation(Path.of(System.getProperty("karaf.base", "")), HTTP, SSH);
  private final Staff staff = new Staff(platform);
  private final Sample sample = new Sample(platform, staff);

  @Configuration
  public Option[] distributionWithSettableClock() {
    return new Option[] {
      Distribution.in(Folders.fresh("quarter"), HTTP, SSH),
      bundle(Distribution.url("io.echelon.itests.clock.jar"))
    };
  }

  @Test
  public void fromJulyToTheDaysAfterTheNationalDay() {
    platform.untilReady();
    assertEquals(clock, context.getService(context.getServiceReference(Clock.class)));

    // In July the unit tiers its customers for the third quarter.
    itIs("2025-07-01T09:30");
    assertEquals("DONE", sample.imported(LocalDate.of(2025, 7, 1)).text("/state"));
    itIs("2025-07-07T10:00");
    String summer = sample.rated("2025-Q3", LocalDate.of(2025, 7, 1));
    String customer = sample.customer(summer, "C");
    sample.published(summer, LocalDate.of(2025, 7, 8));
    itIs("2025-07-08T09:00");
    assertEquals("C", tier(customer, ""));

    // A request of a working day is due after working days.
    itIs("2025-07-10T16:00");
    assertEquals("2025-07-15T08:00:00Z", due("in-july", customer));

    // By the end of September the customer has grown; the new tier counts from October.
    itIs("2025-09-24T14:00");
    String autumn = sample.rated("2025-Q4", LocalDate.of(2025, 9, 24));
    staff
        .reviewer()
        .post(
            autumn + "/corrections",
            "{\"number\":\"%s\",\"tier\":\"A1\",\"reason\":\"a new plant\"}".formatted(customer))
        .expect(201);
    sample.published(autumn, LocalDate.of(2025, 10, 1));
    assertEquals("C", tier(customer, ""));
    assertEquals("A1", tier(customer, "?on=2025-10-01"));

    // On the eve of the National Day it is still a C, and C means three working days.
    itIs("2025-09-30T10:30");
    Answer early = staff.agent().submit("on-the-eve", customer, "No signal").expect(201);
    assertEquals("2025-10-11T02:30:00Z", early.text("/promises/0/due"));
    String top = sample.customer(summer, "A2");
    Answer receipt = staff.agent().submit("of-an-a2", top, "No signal").expect(201);
    assertEquals("2025-10-09T02:30:00Z", receipt.text("/promises/0/due"));
    String why = receipt.text("/promises/0/explanation");
    assertTrue(why, why.startsWith("This answer is due at 10:30 on 9 October 2025, because "));
    assertTrue(why, why.contains("2025-10-01 – 2025-10-08 holiday: "));

    // From the first of October it is an A1; what was promised before stays as it was promised.
    itIs("2025-10-02T12:00");
    assertEquals("A1", tier(customer, ""));
    assertEquals("2025-10-11T02:30:00Z", request(early).text("/dueAt"));
    assertEquals("C", request(early).text("/grants/0/tier"));

    // Nobody answers the A2 in time: its promise is breached, and the C's still runs.
    itIs("2025-10-09T10:30");
    obligations.tick(clock.instant());
    assertEquals("due, not overdue", "RUNNING", promise(receipt));
    itIs("2025-10-09T10:31");
    obligations.tick(clock.instant());
    assertEquals("BREACHED", promise(receipt));
    assertEquals("RUNNING", promise(early));
    assertEquals("the breach is noted once", 0, obligations.tick(clock.instant()));

    // The list was wrong; once revoked the earlier tier holds, and the error stays on record.
    itIs("2025-10-10T09:00");
    Instant believed = clock.instant();
    itIs("2025-10-10T11:00");
    staff.approver().post(autumn + "/revocation", "{\"reason\":\"wrong list\"}").expect(200);
    assertEquals("C", tier(customer, ""));
    assertEquals("A1", tier(customer, "?knownAt=" + believed));
    assertEquals("C", tier(customer, "?on=2025-09-30&knownAt=" + believed));
    assertEquals("REVOKED", staff.auditor().get(autumn).text("/run/state"));
  }

  /** Local time of the unit. */
  private void itIs(String localTime) {
    clock.set(LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant());
  }

  private String tier(String customer, String query) {
    return staff
        .agent()
        .get(UNIT + "/customers/" + customer + "/tier" + query)
        .expect(200)
        .text("/tier/tier");
  }

  private String due(String key, String customer) {
    return staff.agent().submit(key, customer, "No signal").expect(201).text("/promises/0/due");
  }

  private Answer request(Answer receipt) {
    return staff.agent().get(path(receipt)).expect(200);
  }

  private String promise(Answer receipt) {
    return staff.agent().get(path(receipt) + "/explanation").expect(200).text("/clocks/0/state");
  }

  private static String path(Answer receipt) {
    return UNIT + "/requests/" + receipt.text("/requestNumber");
  }
}

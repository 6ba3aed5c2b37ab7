package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Plug-ins leave and return while clients work. */
public class PlugInTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String MISSING = "missing scoring plug-in telecom";

  private static String run;
  private static String customer;

  private final Installation platform = SHARED.installation();
  private final Staff staff = SHARED.staff();

  @BeforeClass
  public static void publishTheSample() {
    run = SHARED.publishedRun();
    customer = SHARED.sample().customer(run, "B1");
  }

  @Test
  public void scoringLeavesAndReturnsAndNoClientNotices() throws Exception {
    Answer before = explanation();
    try (Load load = new Load(List.of(this::tier, this::explanation, this::queue, this::request))) {
      load.untilAllWereServed();
      uninstall("io.echelon.scoring.telecom");
      assertEquals("[\"" + MISSING + "\"]", unit().at("/missing").toString());
      assertTrue(unit().at("/degraded").asBoolean());
      assertEquals("degraded", platform.admin().get("/health").expect(200).text("/status"));
      assertEquals(before.body(), explanation().body());
      String refusal = startRun("while-gone").refused(503, "UNIT_DEGRADED");
      assertTrue(refusal, refusal.contains(MISSING));
      load.untilAllWereServed();

      install("io.echelon.scoring.telecom.jar");
      assertEquals("[]", unit().at("/missing").toString());
      assertEquals(before.body(), explanation().body());
      String next = SHARED.sample().rated("when-back", Sample.today());
      assertEquals("IN_REVIEW", staff.analyst().get(next).text("/run/state"));
      load.untilAllWereServed();
      assertEquals(List.of(), load.failures());
    }
  }

  @Test
  public void aChannelLeavesAndReturnsAndOnlyItsOwnClientsNotice() throws Exception {
    try (Load load = new Load(List.of(this::tier, this::explanation, this::queue))) {
      uninstall("io.echelon.channel.web");
      request().refused(503, "CHANNEL_GONE");
      request().refused(503, "CHANNEL_GONE");
      load.untilAllWereServed();
      install("io.echelon.channel.web.jar");
      request().expect(201);
      load.untilAllWereServed();
      assertEquals(List.of(), load.failures());
    }
  }

  private void uninstall(String bundle) {
    platform.adminShell("bundle:uninstall " + bundle).succeeded();
  }

  private void install(String file) {
    platform.adminShell("bundle:install -s " + Distribution.url(file)).succeeded();
  }

  private Answer unit() {
    return staff.agent().get(UNIT).expect(200);
  }

  private Answer tier() {
    return staff.agent().get(UNIT + "/customers/" + customer + "/tier");
  }

  private Answer explanation() {
    return staff.agent().get(UNIT + "/customers/" + customer + "/explanation");
  }

  private Answer queue() {
    return staff.agent().get(UNIT + "/queue");
  }

  private Answer request() {
    return staff.agent().submit(UUID.randomUUID().toString(), customer, "No signal");
  }

  private Answer startRun(String name) {
    return staff
        .analyst()
        .post(UNIT + "/runs", "{\"name\":\"%s\",\"asOf\":\"%s\"}".formatted(name, Sample.today()));
  }
}

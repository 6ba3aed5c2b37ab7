package io.echelon.itests.scenarios;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.spi.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** What is kept of the work on requests, and how it is judged (F3, F11). */
public class QualityScenarioTest extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  private static final LocalDate DAY = LocalDate.of(2025, 9, 8);

  @Before
  public void itIsMonday() {
    platform.clock.set(MONDAY);
  }

  private Caller agent(String name) {
    return new Caller(name, Set.of(Role.AGENT), Set.of(UNIT));
  }

  private void step(Caller by, String number, RequestStep step, String note) {
    long version = platform.requests.get(by, UNIT, number).version();
    platform.requests.step(by, UNIT, number, step, version, Optional.ofNullable(note));
  }

  private String accept() throws Exception {
    return number(submit(platform.agent, customer("C")));
  }

  private String closed(String by, Duration response) throws Exception {
    platform.clock.set(MONDAY);
    String number = accept();
    Caller agent = agent(by);
    step(agent, number, RequestStep.TAKE, null);
    platform.clock.advance(response);
    step(agent, number, RequestStep.ANSWER, "we look into it");
    step(agent, number, RequestStep.RESOLVE, "mended");
    step(agent, number, RequestStep.CONFIRM, null);
    step(agent, number, RequestStep.CLOSE, null);
    return number;
  }

  private List<AgentEvaluation> evaluations() {
    return platform
        .evaluations
        .list(platform.admin, UNIT, DAY, DAY.plusDays(6), Optional.empty(), 50)
        .items();
  }

  @Test
  public void agentsAreEvaluatedByTimeResolutionAndReviews() throws Exception {
    for (int minutes = 1; minutes <= 9; minutes++) {
      closed("wang", Duration.ofMinutes(minutes));
    }
    String late = closed("wang", Duration.ofDays(4));
    String again = closed("chen", Duration.ofMinutes(30));
    step(agent("chen"), again, RequestStep.REOPEN, "no signal again");
    platform.qualityReviews.review(
        platform.admin, UNIT, late, new QualityMarks(2, 5, 4), "far too late, but friendly");
    assertEquals(
        List.of(
            new AgentEvaluation(
                "chen",
                1,
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                1,
                0,
                Optional.empty(),
                Optional.empty()),
            new AgentEvaluation(
                "wang",
                10,
                Duration.ofMinutes(5),
                Duration.ofMinutes(9),
                0.9,
                1,
                Optional.empty(),
                Optional.of(new MeanMarks(1, 2, 5, 4)))),
        evaluations());
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.evaluations.list(platform.agent, UNIT, DAY, DAY, Optional.empty(), 50));
  }

  @Test
  public void theSampleIsTheSameEachTimeAndHoldsClosedRequestsOnly() throws Exception {
    for (int i = 0; i < 12; i++) {
      closed("wang", Duration.ofMinutes(1));
    }
    String open = closed("wang", Duration.ofMinutes(1));
    step(agent("wang"), open, RequestStep.REOPEN, "no signal again");
    List<DrawnRequest> drawn =
        platform.qualityReviews.draw(platform.admin, UNIT, DAY, DAY.plusDays(6), 5);
    assertEquals(5, drawn.size());
    assertEquals(
        drawn, platform.qualityReviews.draw(platform.auditor, UNIT, DAY, DAY.plusDays(6), 5));
    List<DrawnRequest> all =
        platform.qualityReviews.draw(platform.admin, UNIT, DAY, DAY.plusDays(6), 100);
    assertEquals(12, all.size());
    assertTrue(all.stream().noneMatch(d -> d.number().equals(open)));
    assertTrue(
        "another period, another order",
        !all.equals(platform.qualityReviews.draw(platform.admin, UNIT, DAY, DAY, 100)));
  }

  @Test
  public void nobodyReviewsOwnWorkOrTwiceOrWhatIsOpen() throws Exception {
    Caller both = new Caller("eva", Set.of(Role.AGENT, Role.UNIT_ADMIN), Set.of(UNIT));
    String own = closed("eva", Duration.ofMinutes(1));
    QualityMarks fine = new QualityMarks(4, 4, 4);
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.qualityReviews.review(both, UNIT, own, fine, "my own"));
    platform.qualityReviews.review(platform.admin, UNIT, own, fine, "as it should be");
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> platform.qualityReviews.review(platform.admin, UNIT, own, fine, "again"));
    String open = accept();
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.qualityReviews.review(platform.admin, UNIT, open, fine, "too early"));
    assertEquals(1, platform.qualityReviews.list(platform.agent, UNIT, own).size());
  }

  @Test
  public void aFileComesBackAsItWasSent() throws Exception {
    String number = accept();
    byte[] photo = new byte[100_000];
    new Random(1).nextBytes(photo);
    byte[] magic = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(magic, 0, photo, 0, magic.length);
    Attachment added =
        platform.attachments.add(
            platform.agent, UNIT, number, "C:\\tmp\\lift.png", new ByteArrayInputStream(photo));
    assertEquals("lift.png", added.name());
    assertEquals(AttachmentType.PNG, added.type());
    assertEquals(100_000, added.size());
    assertEquals(64, added.sha256().length());
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    platform.attachments.copy(platform.auditor, UNIT, number, added.id(), back);
    assertArrayEquals(photo, back.toByteArray());
    assertEquals(List.of(added), platform.attachments.list(platform.agent, UNIT, number));
    String other = accept();
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> platform.attachments.get(platform.agent, UNIT, other, added.id()));
    assertTold(number, new LocalizedText("added the file lift.png", "添加了附件 lift.png"));
  }

  @Test
  public void filesAreBoundedInSizeNumberAndKind() throws Exception {
    String number = accept();
    byte[] text = "ok".getBytes(StandardCharsets.UTF_8);
    assertRefused(ErrorCode.INVALID_INPUT, () -> add(number, "run.exe", text));
    assertRefused(ErrorCode.INVALID_INPUT, () -> add(number, "photo.png", text));
    assertRefused(ErrorCode.INVALID_INPUT, () -> add(number, "empty.txt", new byte[0]));
    assertRefused(ErrorCode.TOO_LARGE, () -> add(number, "long.txt", new byte[(10 << 20) + 1]));
    for (int i = 0; i < 20; i++) {
      add(number, i + ".txt", text);
    }
    assertRefused(ErrorCode.INVALID_INPUT, () -> add(number, "more.txt", text));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.attachments.add(
                platform.auditor, UNIT, number, "a.txt", new ByteArrayInputStream(text)));
  }

  @Test
  public void whoAddedAFileOrAUnitAdminRemovesItsContentAndTheRowTellsSo() throws Exception {
    String number = accept();
    byte[] text = "ok".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      add(number, i + ".txt", text);
    }
    List<Attachment> files = platform.attachments.list(platform.agent, UNIT, number);
    long first = files.get(0).id();
    long second = files.get(1).id();
    for (Caller other : List.of(platform.colleague, platform.auditor)) {
      assertRefused(
          ErrorCode.FORBIDDEN, () -> platform.attachments.remove(other, UNIT, number, first));
    }
    platform.attachments.remove(platform.agent, UNIT, number, first);
    platform.attachments.remove(platform.admin, UNIT, number, second);
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> platform.attachments.remove(platform.agent, UNIT, number, first));
    assertRefused(
        ErrorCode.NOT_FOUND,
        () ->
            platform.attachments.copy(
                platform.agent, UNIT, number, first, new ByteArrayOutputStream()));
    assertEquals(
        List.of(platform.agent.name(), platform.admin.name()),
        platform.attachments.list(platform.agent, UNIT, number).stream()
            .flatMap(file -> file.removal().stream())
            .map(Attachment.Removal::by)
            .toList());
    add(number, "instead.txt", text);
    assertTold(number, new LocalizedText("removed the file 1.txt", "删除了附件 1.txt"));
  }

  private void assertTold(String number, LocalizedText what) {
    assertTrue(
        platform.requests.history(platform.agent, UNIT, number).stream()
            .flatMap(e -> e.what().stream())
            .anyMatch(what::equals));
  }

  private void add(String number, String name, byte[] content) throws Exception {
    platform.attachments.add(platform.agent, UNIT, number, name, new ByteArrayInputStream(content));
  }
}

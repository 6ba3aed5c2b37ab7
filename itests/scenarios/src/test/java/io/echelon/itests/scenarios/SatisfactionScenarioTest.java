package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.satisfaction.Satisfaction.By;
import io.echelon.platform.satisfaction.Satisfaction.SatisfactionLine;
import io.echelon.platform.servicedesk.RequestEnd;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** After a request is closed its customer is asked, once. */
public class SatisfactionScenarioTest extends DeskScenario {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 30);
  private static final Pattern LINK =
      Pattern.compile("https://desk\\.example\\.com/survey/([A-Za-z0-9_-]{43}) ");

  @Test
  public void aLinkWorksOnceAndItsAnswerCountsByTierAgentAndChannel() throws Exception {
    String token = closeAndRead(customer("A1"));
    closeAndRead(customer("A1"));
    assertTrue(platform.surveyAnswers.isOpen(token));
    assertRefused(ErrorCode.INVALID_INPUT, () -> platform.surveyAnswers.answer(token, 6, ""));
    assertTrue(platform.surveyAnswers.answer(token, 4, "快"));
    assertFalse(platform.surveyAnswers.answer(token, 5, "again"));
    assertFalse(platform.surveyAnswers.isOpen(token));
    assertFalse(platform.surveyAnswers.isOpen("wrong"));
    for (By by : By.values()) {
      List<SatisfactionLine> lines =
          platform.satisfaction.statistics(platform.auditor, UNIT, by, DAY, DAY);
      String key = by == By.TIER ? "A1" : by == By.AGENT ? "ann" : "web";
      assertEquals(
          List.of(new SatisfactionLine(Optional.of(key), 2, 1, Optional.of(4.0), Optional.of(1.0))),
          lines);
    }
  }

  @Test
  public void aLinkExpiresAfterThirtyDays() throws Exception {
    String token = closeAndRead(customer("B1"));
    platform.clock.set(platform.clock.instant().plus(Duration.ofDays(30)).minusSeconds(1));
    assertTrue(platform.surveyAnswers.isOpen(token));
    platform.clock.set(platform.clock.instant().plusSeconds(1));
    assertFalse(platform.surveyAnswers.isOpen(token));
    assertFalse(platform.surveyAnswers.answer(token, 5, ""));
  }

  private String closeAndRead(String customer) throws Exception {
    String number = number(submit(platform.agent, customer));
    RequestEnd.reach(
        platform.requests, platform.agent, UNIT, number, Optional.of("there is signal"));
    platform.events.tick(platform.clock.instant());
    platform.events.tick(platform.clock.instant());
    List<OutboxMessage> messages =
        platform
            .outbox
            .list(platform.agent, UNIT, Optional.empty(), Optional.empty(), Optional.empty(), 100)
            .items()
            .stream()
            .filter(message -> message.kind().equals("SATISFACTION"))
            .filter(message -> message.text().en().contains(number + " "))
            .toList();
    assertEquals(1, messages.size());
    Matcher link = LINK.matcher(messages.get(0).text().en());
    assertTrue(messages.get(0).text().en(), link.find());
    return link.group(1);
  }
}

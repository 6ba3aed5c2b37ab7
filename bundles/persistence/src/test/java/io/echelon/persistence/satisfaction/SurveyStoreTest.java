package io.echelon.persistence.satisfaction;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.satisfaction.Satisfaction.By;
import io.echelon.platform.satisfaction.Satisfaction.SatisfactionLine;
import io.echelon.platform.satisfaction.Survey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;

public class SurveyStoreTest extends StoreContract {
  private static final AtomicLong REQUESTS = new AtomicLong();
  private static final Instant END = T0.plusSeconds(60);

  private Survey put(String tier, String agent) {
    long request = REQUESTS.incrementAndGet();
    Survey survey =
        new Survey(
            0,
            unit,
            request,
            1,
            Optional.ofNullable(tier),
            Optional.of(agent),
            "web",
            "hash-" + request,
            T0,
            END);
    run(() -> stores.surveys().insert(survey));
    return read(() -> stores.surveys().open(survey.tokenHash(), T0)).orElseThrow();
  }

  private boolean answer(Survey survey, int score) {
    return write(() -> stores.surveys().answer(survey.id(), score, "好", T0));
  }

  @Test
  public void aSurveyIsOpenUntilItIsAnsweredOrOver() {
    Survey survey = put("A1", "li");
    assertTrue(read(() -> stores.surveys().isAsked(survey.request())));
    assertFalse(read(() -> stores.surveys().isAsked(-1)));
    assertEquals(Optional.empty(), read(() -> stores.surveys().open("other", T0)));
    assertEquals(Optional.empty(), read(() -> stores.surveys().open(survey.tokenHash(), END)));
    assertTrue(answer(survey, 4));
    assertFalse(answer(survey, 5));
    assertEquals(Optional.empty(), read(() -> stores.surveys().open(survey.tokenHash(), T0)));
  }

  @Test
  public void aRequestIsAskedAboutOnce() {
    Survey survey = put("A1", "li");
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.surveys().insert(survey));
  }

  @Test
  public void figuresAreCountedByValue() {
    answer(put("A1", "li"), 5);
    answer(put("A1", "wang"), 2);
    put("A1", "li");
    put(null, "li");
    assertEquals(
        List.of(
            new SatisfactionLine(Optional.of("A1"), 3, 2, Optional.of(3.5), Optional.of(0.5)),
            new SatisfactionLine(Optional.empty(), 1, 0, Optional.empty(), Optional.empty())),
        lines(By.TIER).stream().sorted((a, b) -> Long.compare(b.sent(), a.sent())).toList());
    assertEquals(
        Optional.of(5.0),
        lines(By.AGENT).stream()
            .filter(line -> line.key().equals(Optional.of("li")))
            .findFirst()
            .orElseThrow()
            .mean());
    assertEquals(4, lines(By.CHANNEL).get(0).sent());
    assertEquals(
        Map.of("li", 5.0, "wang", 2.0),
        read(() -> stores.surveys().means(unit, List.of("li", "wang", "zhao"), T0, END)));
    assertEquals(
        List.of(), read(() -> stores.surveys().lines(unit, By.TIER, T0.minusSeconds(9), T0, 9)));
  }

  private List<SatisfactionLine> lines(By by) {
    return read(() -> stores.surveys().lines(unit, by, T0, END, 9));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.surveys().isAsked(1));
  }
}

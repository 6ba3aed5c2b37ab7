package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.Transitions.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Two assessments: who went from which tier to which, down to the customers. */
public class TransitionScenarioTest extends Scenario {
  private static final String CARD =
      """
      {"id":"yearly","name":{"en":"Yearly","zh":"年度"},"source":"test",
       "tiers":[{"code":"A","name":{"en":"A","zh":"A"}},{"code":"B","name":{"en":"B","zh":"B"}},
                {"code":"C","name":{"en":"C","zh":"C"}}],
       "indicators":[{"code":"sales","name":{"en":"Sales","zh":"销售额"},"kind":"NUMBER"}],
       "rule":{"kind":"condition-ladder",
               "rungs":[{"tier":"A","all":[{"indicator":"sales","atLeast":100}]},
                        {"tier":"B","all":[{"indicator":"sales","atLeast":50}]}]}}
      """;
  private static final String MAPPING =
      "{\"number\":\"no\",\"name\":\"no\",\"asOf\":\"day\",\"indicators\":"
          + "[{\"column\":\"sales\",\"kind\":\"NUMBER\",\"indicator\":\"sales\"}]}";
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);

  @Before
  public void rateTwice() throws Exception {
    use(CARD, LocalDate.of(2020, 1, 1));
    putMapping("yearly", MAPPING);
    importText(
        """
        no,day,sales
        rose1,2023-12-01,10
        rose2,2023-12-01,20
        fell,2023-12-01,150
        stayed,2023-12-01,60
        corrected,2023-12-01,60
        """,
        "yearly");
    yearEnd(2023);
    importText(
        """
        no,day,sales
        rose1,2024-12-01,120
        rose2,2024-12-01,130
        fell,2024-12-01,10
        new,2024-12-01,70
        """,
        "yearly");
    yearEnd(2024);
  }

  @Test
  public void eachCellCountsItsCustomersAndOpensThem() {
    TierMatrix matrix = matrix(moment(FIRST), moment(SECOND));
    assertEquals(List.of("A", "B", "C", ""), matrix.tiers());
    assertEquals(Map.of("A", 0L, "B", 0L, "C", 1L, "", 0L), matrix.rows().get(0).to());
    assertEquals(Map.of("A", 1L, "B", 1L, "C", 0L, "", 0L), matrix.rows().get(1).to());
    assertEquals(Map.of("A", 2L, "B", 0L, "C", 0L, "", 0L), matrix.rows().get(2).to());
    assertEquals(Map.of("A", 0L, "B", 1L, "C", 0L, "", 0L), matrix.rows().get(3).to());
    assertEquals(6, matrix.total());
    assertEquals(
        "both that rose, the corrected one and the new one", 4, matrix.count(Direction.UP));
    assertEquals(1, matrix.count(Direction.DOWN));

    assertEquals(List.of("fell"), customers("A", "C"));
    assertEquals(List.of("rose1", "rose2"), customers("C", "A"));
    assertEquals(List.of("corrected"), customers("B", "A"));
    assertEquals(List.of("new"), customers("", "B"));
    assertEquals(List.of(), customers("C", "C"));
  }

  @Test
  public void whatWasNotYetKnownDoesNotCount() {
    Moment believed = new Moment(SECOND, Instant.parse("2024-06-01T00:00:00Z"));
    TierMatrix matrix = matrix(believed, moment(SECOND));
    assertEquals(
        "in June the first assessment still counted, without the customer that came later",
        matrix(moment(FIRST), moment(SECOND)).rows(),
        matrix.rows());
  }

  @Test
  public void tiersThatTheLaterScorecardDoesNotKnowFollow() {
    use(CARD.replace("\"A\"", "\"TOP\""), LocalDate.of(2025, 3, 1));
    platform.clock.set(Instant.parse("2025-03-02T00:00:00Z"));
    publish(rate("spring", LocalDate.of(2025, 3, 1)), LocalDate.of(2025, 3, 1));
    TierMatrix matrix = matrix(moment(SECOND), moment(LocalDate.of(2025, 3, 1)));
    assertEquals(List.of("TOP", "B", "C", "A", ""), matrix.tiers());
    assertEquals(2L, (long) matrix.rows().get(3).to().get("TOP"));
  }

  @Test
  public void onlyStaffOfTheUnitSeesIt() {
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.transitions.matrix(platform.agent, UNIT, moment(FIRST), moment(SECOND)));
    assertTrue(
        platform.transitions.matrix(platform.auditor, UNIT, moment(FIRST), moment(SECOND)).total()
            > 0);
  }

  private void use(String card, LocalDate from) {
    int version = platform.scorecards.draft(platform.admin, UNIT, card).version();
    platform.scorecards.approve(platform.approver, UNIT, version, from);
  }

  private void yearEnd(int year) {
    platform.clock.set(LocalDate.of(year, 12, 26).atStartOfDay().toInstant(ZoneOffset.UTC));
    Run run = rate(Integer.toString(year), LocalDate.of(year, 12, 26));
    if (year == 2024) {
      platform.review.correct(
          platform.reviewer, UNIT, run.id(), "corrected", "A", "a contract is signed");
    }
    publish(run, LocalDate.of(year + 1, 1, 1));
  }

  private Moment moment(LocalDate on) {
    return new Moment(on, platform.clock.instant());
  }

  private TierMatrix matrix(Moment from, Moment to) {
    return platform.transitions.matrix(platform.reviewer, UNIT, from, to);
  }

  /** Numbers of the customers of a cell, asked for one at a time. */
  private List<String> customers(String from, String to) {
    List<String> numbers = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Customer> page =
          platform.transitions.customers(
              platform.reviewer, UNIT, moment(FIRST), moment(SECOND), from, to, after, 1);
      page.items().forEach(c -> numbers.add(c.number()));
      after = page.next();
    } while (after.isPresent());
    return numbers;
  }
}

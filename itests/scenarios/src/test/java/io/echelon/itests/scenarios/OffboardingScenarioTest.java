package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Offboardings.Candidate;
import io.echelon.platform.tiering.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A customer that stays C three years running becomes a candidate for offboarding. */
public class OffboardingScenarioTest extends Scenario {
  private static final String CARD =
      """
      {"id":"yearly","name":{"en":"Yearly","zh":"年度"},"source":"test",
       "tiers":[{"code":"A","name":{"en":"A","zh":"A"}},{"code":"C","name":{"en":"C","zh":"C"}}],
       "indicators":[{"code":"sales","name":{"en":"Sales","zh":"销售额"},"kind":"NUMBER"}],
       "rule":{"kind":"condition-ladder",
               "rungs":[{"tier":"A","all":[{"indicator":"sales","atLeast":100}],"clause":"3"}]},
       "offboarding":{"tiers":["C"],"years":3,"clause":"6.2.1 F"}}
      """;
  private static final String MAPPING =
      "{\"number\":\"no\",\"name\":\"no\",\"asOf\":\"day\",\"indicators\":"
          + "[{\"column\":\"sales\",\"kind\":\"NUMBER\",\"indicator\":\"sales\"}]}";

  /** Three Decembers: who stayed C, who rose once, who came late, who was corrected. */
  @Test
  public void theThirdYearInCMakesACandidateAndNothingElseDoes() throws Exception {
    approve(CARD, LocalDate.of(2020, 1, 1));
    putMapping("yearly", MAPPING);
    importText(
        """
        no,day,sales
        stays,2023-12-01,10
        rose,2023-12-01,10
        corrected,2023-12-01,10
        """,
        "yearly");
    yearEnd(2023, Optional.empty());
    importText("no,day,sales\nrose,2024-12-01,500\nlate,2024-12-01,10\n", "yearly");
    yearEnd(2024, Optional.of("corrected"));
    assertEquals(List.of(), candidates(LocalDate.of(2025, 1, 1)));
    importText("no,day,sales\nrose,2025-12-01,10\n", "yearly");
    yearEnd(2025, Optional.empty());

    List<Candidate> candidates = candidates(LocalDate.of(2026, 1, 1));
    assertEquals(List.of("stays"), candidates.stream().map(c -> c.customer().number()).toList());
    assertEquals("C", candidates.get(0).tier());
    assertEquals("6.2.1 F", candidates.get(0).clause());
    assertEquals(List.of(), candidates(LocalDate.of(2025, 12, 31)));

    assertEquals(
        Optional.of("连续 3 个年度评定为 C 类，列为淘汰候选（6.2.1 F）"),
        explain("stays").offboarding().map(o -> o.zh()));
    assertEquals(Optional.empty(), explain("late").offboarding());
  }

  @Test
  public void aPageAfterAnotherFindsEachCandidateOnce() throws Exception {
    approve(CARD, LocalDate.of(2020, 1, 1));
    putMapping("yearly", MAPPING);
    StringBuilder csv = new StringBuilder("no,day,sales\n");
    for (int i = 0; i < 7; i++) {
      csv.append("c").append(i).append(",2023-01-01,").append(i % 2 * 100).append('\n');
    }
    importText(csv.toString(), "yearly");
    for (int year = 2023; year <= 2025; year++) {
      yearEnd(year, Optional.empty());
    }
    List<String> found = new java.util.ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Candidate> page =
          platform.offboardings.list(
              platform.admin, UNIT, LocalDate.of(2026, 6, 1), platform.clock.instant(), after, 3);
      page.items().forEach(c -> found.add(c.customer().number()));
      after = page.next();
    } while (after.isPresent());
    assertEquals(List.of("c0", "c2", "c4", "c6"), found);
  }

  private void approve(String card, LocalDate from) {
    int version = platform.scorecards.draft(platform.admin, UNIT, card).version();
    platform.scorecards.approve(platform.approver, UNIT, version, from);
  }

  private void yearEnd(int year, Optional<String> lifted) {
    platform.clock.set(LocalDate.of(year, 12, 26).atStartOfDay().toInstant(ZoneOffset.UTC));
    Run run = rate(Integer.toString(year), LocalDate.of(year, 12, 26));
    lifted.ifPresent(
        number ->
            platform.review.correct(
                platform.reviewer, UNIT, run.id(), number, "A", "new contract"));
    publish(run, LocalDate.of(year + 1, 1, 1));
  }

  private List<Candidate> candidates(LocalDate on) {
    Instant now = platform.clock.instant();
    Page<Candidate> page =
        platform.offboardings.list(platform.admin, UNIT, on, now, Optional.empty(), 100);
    assertTrue(page.next().isEmpty());
    return page.items();
  }

  private Explanation explain(String number) {
    return platform.tiers.explain(
        platform.admin, UNIT, number, LocalDate.of(2026, 1, 1), platform.clock.instant());
  }
}

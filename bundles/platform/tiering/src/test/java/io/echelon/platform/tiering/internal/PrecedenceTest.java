package io.echelon.platform.tiering.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PrecedenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final Precedence precedence =
      new Precedence(
          run -> {
            throw new AssertionError("a scorecard is asked only where the rules soften");
          });

  private static Publication publication(LocalDate from, Instant recordedAt) {
    return new Publication(
        1, "unit", from, recordedAt, "amy", Optional.empty(), Lowering.atOnce(from));
  }

  private static Published rated(LocalDate from, Instant recordedAt) {
    return Published.NONE.then(line(from, recordedAt, Optional.of("B")));
  }

  private static Line line(LocalDate from, Instant recordedAt, Optional<String> rated) {
    return new Line(
        publication(from, recordedAt), 7, Optional.of("A"), rated, Optional.empty(), 50);
  }

  private static Standing given(Kind kind, String tier, LocalDate from) {
    return new Standing(
        0,
        "unit",
        7,
        "C-7",
        kind,
        tier,
        from,
        Optional.empty(),
        Optional.empty(),
        1,
        "why",
        "rex",
        NOON,
        Optional.empty(),
        Optional.of(new Standing.Decision(true, "amy", NOON, Optional.empty())),
        Optional.empty());
  }

  private String tier(Published published, Standing... counting) {
    return precedence.tier(DAY, published, List.of(counting)).map(TierOn::tier).orElse("none");
  }

  @Test
  public void anOverrideGoesBeforeAnApplicationBeforeARatingBeforeAProvisionalTier() {
    Standing override = given(Kind.OVERRIDE, "O", DAY);
    Standing application = given(Kind.APPLICATION, "P", DAY);
    Standing provisional = given(Kind.PROVISIONAL, "V", DAY);
    Published earlier = rated(DAY.minusDays(9), NOON);
    assertEquals("O", tier(earlier, provisional, application, override));
    assertEquals("P", tier(earlier, provisional, application));
    assertEquals("B", tier(earlier, provisional));
    assertEquals("V", tier(Published.NONE, provisional));
    assertEquals("none", tier(Published.NONE));
  }

  @Test
  public void anApplicationEndsWithALaterPublicationOnTheSameDayByTheInstant() {
    Standing application = given(Kind.APPLICATION, "P", DAY.minusDays(3));
    assertEquals("P", tier(rated(DAY.minusDays(4), NOON.plusSeconds(1)), application));
    assertEquals("P", tier(rated(DAY.minusDays(3), NOON), application));
    assertEquals("B", tier(rated(DAY.minusDays(3), NOON.plusSeconds(1)), application));
    assertEquals("B", tier(rated(DAY.minusDays(2), NOON.minusSeconds(1)), application));
  }

  @Test
  public void ofSeveralTheLatestFirstDayWins() {
    assertEquals(
        "later",
        tier(
            Published.NONE,
            given(Kind.OVERRIDE, "later", DAY),
            given(Kind.OVERRIDE, "earlier", DAY.minusDays(1))));
  }

  @Test
  public void whoIsNotRatableKeepsTheTierFlaggedUnlessItWasGivenLater() {
    Published silent = Published.NONE.then(line(DAY.minusDays(2), NOON, Optional.empty()));
    assertTrue(kept(silent, given(Kind.PROVISIONAL, "V", DAY.minusDays(3))));
    assertTrue(kept(silent, given(Kind.APPLICATION, "P", DAY.minusDays(3))));
    assertFalse(kept(silent, given(Kind.PROVISIONAL, "V", DAY.minusDays(1))));
    assertFalse(kept(silent, given(Kind.OVERRIDE, "O", DAY.minusDays(3))));
    assertTrue(kept(silent.then(line(DAY.minusDays(9), NOON, Optional.of("B")))));
  }

  private boolean kept(Published published, Standing... counting) {
    return precedence.tier(DAY, published, List.of(counting)).orElseThrow().notRatableSince();
  }

  @Test
  public void aWorseTierCountsAfterGraceAndNoticeWhicheverIsLater() {
    assertEquals(DAY, lowerFrom(0, 0, DAY.plusDays(9)));
    assertEquals(DAY.plusDays(5), lowerFrom(5, 0, DAY.plusDays(9)));
    assertEquals(DAY.plusDays(12), lowerFrom(5, 3, DAY.plusDays(9)));
    assertEquals(DAY.plusDays(5), lowerFrom(5, 3, DAY.minusDays(9)));
  }

  private static LocalDate lowerFrom(int grace, int notice, LocalDate published) {
    UnitRules rules =
        new UnitRules(
            new Downgrade(false, grace, notice),
            TierChange.KEEP,
            List.of(),
            EscalationLadder.DEFAULT,
            DeskRules.DEFAULT);
    return Lowering.by(
            new RulesVersion("unit", 1, rules, "ada", NOON, Optional.empty()), DAY, published)
        .from();
  }
}

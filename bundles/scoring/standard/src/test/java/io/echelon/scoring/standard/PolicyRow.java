package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.sdk.testkit.Rated;
import java.util.List;
import java.util.Optional;

/** What the tests of all policies share: a customer of whom nothing is known, names and lines. */
abstract class PolicyRow {
  private static final double A_LITTLE = 0.01;

  final Rated nobody;

  PolicyRow(String policy) {
    nobody = Rated.by(StandardStrategies.of(policy));
    assertEquals(policy, nobody.card().id());
  }

  /** The tiers, best first, each as code, English and Chinese name. */
  final void assertTiers(String... tiers) {
    assertEquals(
        List.of(tiers),
        nobody.card().tiers().stream()
            .map(t -> t.code() + " " + t.name().en() + " " + t.name().zh())
            .toList());
  }

  /** The values without which a customer is not ratable, in order. */
  final void assertNeeds(String... indicators) {
    assertEquals(List.of(indicators), nobody.missing());
  }

  /** A customer reaches a line with a value, and misses it with a little less. */
  final void assertLine(
      double line, Rated customer, String indicator, double value, String tier, String below) {
    assertEquals(line, customer.with(indicator, value).score(), 0);
    assertEquals(tier, customer.with(indicator, value).tier());
    assertEquals(below, customer.with(indicator, value - A_LITTLE).tier());
  }

  /**
   * A number gives points in steps.
   *
   * @param steps in turn the points before a line, the line, the points from it on, the next line
   */
  final void assertSteps(Rated customer, String indicator, double... steps) {
    for (int i = 1; i < steps.length; i += 2) {
      Rated at = customer.with(indicator, steps[i]);
      assertEquals(
          steps[i - 1], customer.with(indicator, steps[i] - A_LITTLE).points(indicator), 0);
      assertEquals(steps[i + 1], at.points(indicator), 0);
    }
  }

  final void assertUndated() {
    assertEquals(Optional.empty(), nobody.card().cycle());
  }

  final void assertNobodyLeaves() {
    assertEquals(Optional.empty(), nobody.card().offboarding());
  }
}

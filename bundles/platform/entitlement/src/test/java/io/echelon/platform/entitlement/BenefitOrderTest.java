package io.echelon.platform.entitlement;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit.Metric;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class BenefitOrderTest {

  private static void assertOrder(Benefit better, Benefit worse) {
    assertTrue(BenefitOrder.isWorse(worse, better));
    assertFalse(BenefitOrder.isWorse(better, worse));
    assertFalse(BenefitOrder.isWorse(better, better));
  }

  private static Benefit.Price price(int from) {
    return new Benefit.Price(BigDecimal.valueOf(from), Optional.empty(), false);
  }

  private static Benefit.Payment payment(Benefit.Payment.Timing timing) {
    return new Benefit.Payment(timing, Optional.empty(), false, false);
  }

  @Test
  public void eachKindHasItsOrder() {
    assertOrder(
        Benefit.Target.within(Metric.RESPONSE, Duration.ofHours(1)),
        Benefit.Target.within(Metric.RESPONSE, Duration.ofHours(2)));
    assertOrder(
        Benefit.Target.within(Metric.RESPONSE, Duration.ofHours(24)),
        Benefit.Target.workingDays(Metric.RESPONSE, 2));
    assertOrder(price(-5), price(-3));
    assertOrder(
        payment(Benefit.Payment.Timing.ON_DELIVERY), payment(Benefit.Payment.Timing.PREPAYMENT));
    assertOrder(new Benefit.LeadTime(20, true), new Benefit.LeadTime(21, true));
    assertOrder(
        new Benefit.Rush(Benefit.Rush.Right.YES), new Benefit.Rush(Benefit.Rush.Right.BY_LOAD));
    assertOrder(new Benefit.Priority(1), new Benefit.Priority(2));
    assertOrder(new Benefit.Queue(1, true, 30), new Benefit.Queue(2, true, 30));
    assertOrder(new Benefit.Hours(24), new Benefit.Hours(8));
    assertOrder(new Benefit.Notice(5), new Benefit.Notice(3));
    assertOrder(
        new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED),
        new Benefit.Manager(Benefit.Manager.Assignment.TEAM));
    assertOrder(new Benefit.Cadence(Period.ofMonths(1)), new Benefit.Cadence(Period.ofMonths(2)));
  }

  @Test
  public void differentKindsAndMeasuresAreNotCompared() {
    for (Benefit other : List.of(new Benefit.Priority(1), new Benefit.Measure())) {
      assertFalse(BenefitOrder.isWorse(new Benefit.Measure(), other));
    }
  }
}

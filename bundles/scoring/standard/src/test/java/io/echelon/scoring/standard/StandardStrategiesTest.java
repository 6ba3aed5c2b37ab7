package io.echelon.scoring.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The strategies as a set, what each refuses, and how the container gets them. */
public class StandardStrategiesTest {
  private static final Map<String, String> GENERIC =
      Map.of(
          "weighted-points", "cut-offs",
          "forced-distribution", "forced-distribution",
          "condition-ladder", "condition-ladder",
          "axes-matrix", "axes-matrix");

  @Test
  public void thereAreFourGenericOnesAndSixteenPolicies() {
    List<String> ids = StandardStrategies.all().stream().map(ScoringStrategy::id).toList();
    assertEquals(20, Set.copyOf(ids).size());
    assertEquals(GENERIC.keySet(), Set.copyOf(ids.subList(0, 4)));
    assertThrows(NoSuchElementException.class, () -> StandardStrategies.of("lottery"));
  }

  @Test
  public void eachHasIdAndNameOfItsDocument() {
    for (ScoringStrategy strategy : StandardStrategies.all()) {
      Scorecard card = card(strategy.id());
      assertEquals(strategy.id(), card.id());
      assertEquals(strategy.name(), card.name());
    }
  }

  @Test
  public void aCardWithAnotherKindOfRuleIsRefused() {
    for (String id : GENERIC.keySet()) {
      for (String other : GENERIC.keySet()) {
        if (!id.equals(other)) {
          IllegalArgumentException refusal =
              assertThrows(
                  IllegalArgumentException.class,
                  () -> StandardStrategies.of(id).compile(card(other)));
          assertEquals(
              "/rule/kind: must be " + GENERIC.get(id) + ", is " + GENERIC.get(other),
              refusal.getMessage());
        }
      }
    }
  }

  @Test
  public void aPolicyTakesAnyCardOfItsKindOfRule() {
    StandardStrategies.of("sales-index").compile(card("weighted-points"));
    assertThrows(
        IllegalArgumentException.class,
        () -> StandardStrategies.of("sales-index").compile(card("membership")));
  }

  @Test
  public void whatIsOursSaysThatItIsADefault() {
    Set<String> allGivenByTheSource = Set.of("membership", "importance");
    for (ScoringStrategy strategy : StandardStrategies.all()) {
      if (!GENERIC.containsKey(strategy.id()) && !allGivenByTheSource.contains(strategy.id())) {
        String source = card(strategy.id()).source();
        assertTrue(source, source.contains("默认值") && source.contains("defaults)"));
      }
    }
  }

  @Test
  public void theContainerGetsOneServicePerStrategyAndLosesThemAll() {
    Set<Object> services = new HashSet<>();
    StandardScoring scoring = new StandardScoring(context(services));
    assertEquals(Set.copyOf(StandardStrategies.all()), services);
    scoring.withdraw();
    assertEquals(Set.of(), services);
  }

  private static Scorecard card(String id) {
    return ScorecardDocument.read(StandardStrategies.of(id).defaultScorecard());
  }

  /** A container of which only the registry is asked. */
  private static BundleContext context(Set<Object> services) {
    return proxy(
        BundleContext.class,
        (context, register, arguments) -> {
          assertEquals(ScoringStrategy.class, arguments[0]);
          services.add(arguments[1]);
          return proxy(
              ServiceRegistration.class,
              (registration, unregister, none) -> {
                services.remove(arguments[1]);
                return null;
              });
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

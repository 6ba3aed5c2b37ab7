package io.echelon.itests.benchmarks;

import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The unit that is rated, as far as anybody asks. */
final class OneUnit {
  private static final UnitPolicy POLICY =
      new UnitPolicy(
          RatedUnit.UNIT,
          1,
          "manufacturing",
          Optional.empty(),
          "plant",
          1,
          ReviewSteps.DEFAULT,
          RatedUnit.DAY,
          "ben",
          RatedUnit.NOW);

  private OneUnit() {}

  /** All that is asked of the units here. */
  static Units units() {
    return (Units)
        Proxy.newProxyInstance(
            Units.class.getClassLoader(),
            new Class<?>[] {Units.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "startOf":
                  return ((LocalDate) arguments[0]).atStartOfDay(ZoneOffset.UTC).toInstant();
                case "today", "dayOf":
                  return RatedUnit.DAY;
                case "zone":
                  return ZoneOffset.UTC;
                case "get":
                  return null;
                case "policy":
                  return POLICY;
                default:
                  throw new UnsupportedOperationException(method.getName());
              }
            });
  }
}

package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a strategy rates a customer, as data. Immutable and complete: every code that one part names
 * is defined by another, or the constructor refuses it and names the place.
 *
 * @param id key of the regulation, for example {@code telecom-group}
 * @param name the name shown to people
 * @param source the regulation and its clauses
 * @param tiers best first; at least two
 * @param indicators the columns a scorer reads, in their order
 * @param groups the subtotals, in their order; empty where nothing is scored
 * @param characteristics the scored criteria, in their order; empty where nothing is scored
 * @param designations standings that set at least a tier; may be empty
 * @param rule how points and indicators become a tier
 * @param cycle when customers are assessed; empty: the regulation says nothing
 * @param offboarding who is a candidate for ending the relationship; empty: nobody
 */
public record Scorecard(
    String id,
    LocalizedText name,
    String source,
    List<Tier> tiers,
    List<Indicator> indicators,
    List<Group> groups,
    List<Characteristic> characteristics,
    List<Designation> designations,
    TierRule rule,
    Optional<AssessmentCycle> cycle,
    Optional<Offboarding> offboarding) {

  public Scorecard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    tiers = List.copyOf(tiers);
    indicators = List.copyOf(indicators);
    groups = groups == null ? List.of() : List.copyOf(groups);
    characteristics = characteristics == null ? List.of() : List.copyOf(characteristics);
    designations = designations == null ? List.of() : List.copyOf(designations);
    Objects.requireNonNull(rule, "rule");
    cycle = cycle == null ? Optional.empty() : cycle;
    offboarding = offboarding == null ? Optional.empty() : offboarding;
    new ScorecardCheck(tiers, indicators, groups, characteristics, designations, rule).check();
    if (offboarding.isPresent()) {
      ScorecardCheck.offboarding(offboarding.get(), tiers);
    }
  }

  /** Index of a tier by code, 0 is the best; -1 if there is none. */
  public int tierIndex(String code) {
    return indexOf(tiers, Tier::code, code);
  }

  /** Index of an indicator by code; -1 if there is none. */
  public int indicatorIndex(String code) {
    return indexOf(indicators, Indicator::code, code);
  }

  /** Index of a group by code; -1 if there is none. */
  public int groupIndex(String code) {
    return indexOf(groups, Group::code, code);
  }

  /** Codes of the indicators without which a customer is not ratable. */
  public Set<String> requiredIndicators() {
    Set<String> required = new HashSet<>();
    characteristics.stream()
        .filter(c -> c.missing().isEmpty())
        .map(Characteristic::indicator)
        .forEach(required::add);
    rule.conditions().stream()
        .filter(c -> c.whenMissing().isEmpty())
        .flatMap(c -> c.indicator().stream())
        .forEach(required::add);
    if (rule instanceof ForcedDistribution distribution) {
      distribution.thenBy().ifPresent(required::add);
    }
    required.removeIf(c -> indicators.get(indicatorIndex(c)).kind() == Indicator.Kind.FLAG);
    return required;
  }

  static <T> int indexOf(List<T> list, Function<T, String> code, String wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (code.apply(list.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}

package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.unit.AssignmentRule;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What assignment by the unit's rules needs to know. Joins the caller's transaction. */
@Component(service = Assigner.class)
public final class Assigner {
  private final Rules rules;
  private final Units units;
  private final CustomerManagers managers;
  private final Authentication authentication;

  @Activate
  public Assigner(
      @Reference Rules rules,
      @Reference Units units,
      @Reference CustomerManagers managers,
      @Reference Authentication authentication) {
    this.rules = rules;
    this.units = units;
    this.managers = managers;
    this.authentication = authentication;
  }

  /** The desk rules that hold at an instant. */
  DeskRules rules(String unit, Instant at) {
    return rules.current(unit, units.dayOf(at)).rules().desk();
  }

  /** Codes of a tier and of its class, as the rules may name either. */
  static List<String> codes(Optional<TierAnswer> tier) {
    return tier.map(t -> List.of(t.tier(), t.parent())).orElse(List.of());
  }

  /** Whether an account belongs to an enabled agent of the unit. */
  boolean isAgent(String unit, String account) {
    return authentication
        .caller(account)
        .filter(c -> c.sees(unit) && c.hasAny(Role.AGENT))
        .isPresent();
  }

  /** The managers that can work, by customer; none where the rules send nothing to managers. */
  Map<Long, String> managers(DeskRules desk, String unit, Collection<Long> customers) {
    if (desk.assignment().stream().noneMatch(r -> r.to() == AssignmentRule.Target.MANAGER)) {
      return Map.of();
    }
    Map<Long, String> found = new HashMap<>(managers.of(unit, customers));
    Set<String> able = new HashSet<>(found.values());
    able.removeIf(account -> !isAgent(unit, account));
    found.values().retainAll(able);
    return found;
  }
}

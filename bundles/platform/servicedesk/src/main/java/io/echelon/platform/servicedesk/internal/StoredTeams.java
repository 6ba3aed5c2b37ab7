package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.servicedesk.Teams;
import io.echelon.platform.servicedesk.store.TeamStore;
import io.echelon.platform.unit.DeskRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredTeams implements Teams {
  private static final Reasons REASONS = new Reasons(StoredTeams.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};

  private final TeamStore store;
  private final Assigner assigner;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredTeams(
      @Reference TeamStore store,
      @Reference Assigner assigner,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.assigner = assigner;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Staffed> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          Map<String, Long> counts = store.counts(unit);
          return rules(unit).teams().stream()
              .map(team -> new Staffed(team, counts.getOrDefault(team.code(), 0L)))
              .toList();
        });
  }

  @Override
  public List<String> members(Caller caller, String unit, String team) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          requireTeam(unit, team);
          return store.members(unit, team);
        });
  }

  @Override
  public void add(Caller caller, String unit, String team, String account) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    transactions.run(
        () -> {
          requireTeam(unit, team);
          if (!assigner.isAgent(unit, account)) {
            throw REASONS.invalid("account.agent", account, unit);
          }
          List<String> members = store.members(unit, team);
          if (members.size() >= MOST) {
            throw REASONS.invalid("team.full", team, MOST);
          }
          if (!members.contains(account)) {
            store.add(unit, team, account);
            audit.record(
                caller, AuditDraft.in(unit, "team.add", "team/" + team).change(null, account));
          }
        });
  }

  @Override
  public void remove(Caller caller, String unit, String team, String account) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    transactions.run(
        () -> {
          if (!store.remove(unit, team, account)) {
            throw REASONS.of(ErrorCode.NOT_FOUND, "team.member", account, team);
          }
          audit.record(
              caller, AuditDraft.in(unit, "team.remove", "team/" + team).change(account, null));
        });
  }

  private DeskRules rules(String unit) {
    return assigner.rules(unit, clock.instant());
  }

  private void requireTeam(String unit, String team) {
    rules(unit).team(team).orElseThrow(() -> EchelonException.notFound("team", team));
  }
}

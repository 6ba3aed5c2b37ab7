package io.echelon.platform.unit.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.platform.unit.store.UnitStore;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@inheritDoc} */
@Component(configurationPid = "io.echelon.units")
@Designate(ocd = StoredUnits.Config.class)
public final class StoredUnits implements Units {
  private static final Reasons REASONS = new Reasons(StoredUnits.class);

  /** Where the units work. */
  @ObjectClassDefinition(name = "Echelon business units")
  public @interface Config {
    @AttributeDefinition(name = "Time zone by which a day begins")
    String zone() default "Asia/Shanghai";
  }

  private static final Messages MESSAGES = new Messages(StoredUnits.class);

  private final ZoneId zone;
  private final UnitStore store;
  private final Transactions transactions;
  private final Plugins plugins;
  private final Clock clock;

  @Activate
  public StoredUnits(
      Config config,
      @Reference UnitStore store,
      @Reference Transactions transactions,
      @Reference Plugins plugins,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.zone = ZoneId.of(config.zone());
    this.store = store;
    this.transactions = transactions;
    this.plugins = plugins;
    this.clock = clock;
  }

  @Override
  public List<BusinessUnit> list(Caller caller) {
    return transactions.read(store::all).stream().filter(u -> caller.sees(u.code())).toList();
  }

  @Override
  public BusinessUnit get(Caller caller, String code) {
    if (!caller.sees(code)) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "unit.access", caller.name(), code);
    }
    return transactions
        .read(() -> store.find(code))
        .orElseThrow(() -> EchelonException.notFound("business unit", code));
  }

  @Override
  public UnitStatus status(Caller caller, String code) {
    get(caller, code);
    UnitPolicy policy = policy(code, today());
    List<LocalizedText> missing = new ArrayList<>();
    if (plugins.strategy(policy.strategy()).isEmpty()) {
      missing.add(MESSAGES.text("missing.scoring", policy.strategy()));
    }
    policy
        .catalog()
        .filter(id -> plugins.catalog(id).isEmpty())
        .ifPresent(id -> missing.add(MESSAGES.text("missing.catalog", id)));
    return new UnitStatus(code, missing);
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  @Override
  public LocalDate today() {
    return dayOf(clock.instant());
  }

  @Override
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  @Override
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  @Override
  public UnitPolicy policy(String code, LocalDate on) {
    return transactions
        .read(() -> store.policy(code, on))
        .orElseThrow(() -> REASONS.of(ErrorCode.NOT_FOUND, "policy.none", code, on));
  }
}

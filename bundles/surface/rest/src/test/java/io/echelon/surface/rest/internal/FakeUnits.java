package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.scoring.ScoringStrategy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One degraded unit by the name of telecom. */
final class FakeUnits implements Units, Plugins {
  @Override
  public List<BusinessUnit> list(Caller caller) {
    return List.of(get(caller, "telecom"));
  }

  @Override
  public BusinessUnit get(Caller caller, String code) {
    if (code.equals("broken")) {
      throw new IllegalStateException("jdbc:derby secret internals");
    }
    if (!code.equals("telecom")) {
      throw EchelonException.notFound("business unit", code);
    }
    return new BusinessUnit(code, Samples.text("Telecom", "电信"));
  }

  @Override
  public UnitStatus status(Caller caller, String code) {
    return new UnitStatus(code, List.of(Samples.text("no catalog", "缺少目录")));
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public LocalDate today() {
    return Samples.DAY;
  }

  @Override
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  @Override
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public UnitPolicy policy(String code, LocalDate on) {
    return new UnitPolicy(
        code,
        1,
        "telecom",
        Optional.of("telecom"),
        "cn",
        3,
        FakeTiering.STEPS,
        Samples.DAY,
        "ben",
        Samples.NOW);
  }

  @Override
  public Optional<ScoringStrategy> strategy(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<EntitlementCatalog> catalog(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<ChannelAdapter> channel(String id) {
    return Optional.empty();
  }

  @Override
  public List<PluginInfo> list() {
    return List.of(new PluginInfo("channel", "web", "io.echelon.channel.web", "0.1.0", 0));
  }
}

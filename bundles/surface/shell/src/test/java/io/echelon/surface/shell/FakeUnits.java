package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

final class FakeUnits implements Units {
  private static final List<BusinessUnit> ALL =
      List.of(
          new BusinessUnit("bank", new LocalizedText("Bank", "银行")),
          new BusinessUnit("telecom", new LocalizedText("Tele\u001b[2Jcom", "电信")));

  @Override
  public List<BusinessUnit> list(Caller caller) {
    return ALL.stream().filter(u -> caller.sees(u.code())).toList();
  }

  @Override
  public BusinessUnit get(Caller caller, String code) {
    if (!caller.sees(code)) {
      throw new EchelonException(ErrorCode.FORBIDDEN, caller.name() + " has no access");
    }
    return ALL.stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
  }

  @Override
  public UnitStatus status(Caller caller, String code) {
    return new UnitStatus(
        code, code.equals("bank") ? List.of(new LocalizedText("no catalog", "缺少目录")) : List.of());
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public LocalDate today() {
    return LocalDate.EPOCH;
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
        "standard",
        Optional.empty(),
        "cn",
        3,
        FakeRuns.STEPS,
        LocalDate.EPOCH,
        "chen",
        Instant.EPOCH);
  }
}

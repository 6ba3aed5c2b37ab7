package io.echelon.persistence.unit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class UnitStoreTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static final List<LocalizedText> STEPS =
      List.of(new LocalizedText("Initial rating", "客户经理初评"), new LocalizedText("Review", "复评"));

  private BusinessUnit row(String code) {
    return new BusinessUnit(code, new LocalizedText("Group customers", "集团客户"));
  }

  private UnitPolicy policy(int version, LocalDate from, Optional<String> catalog) {
    return new UnitPolicy(unit, version, "telecom", catalog, "cn", 3, STEPS, from, "wang", T0);
  }

  private int versionOn(LocalDate day) {
    return read(() -> stores.units().policy(unit, day)).map(UnitPolicy::version).orElse(0);
  }

  @Test
  public void unitsAreFoundAndListedByCode() {
    run(() -> List.of("z", "a").forEach(s -> stores.units().insert(row(unit + s))));
    assertEquals(Optional.of(row(unit + "a")), read(() -> stores.units().find(unit + "a")));
    assertEquals(Optional.empty(), read(() -> stores.units().find(unit)));
    List<BusinessUnit> all = read(() -> stores.units().all());
    assertEquals(all.stream().sorted(Comparator.comparing(BusinessUnit::code)).toList(), all);
    assertTrue(all.containsAll(List.of(row(unit + "a"), row(unit + "z"))));
  }

  @Test
  public void takenKeysAreRefused() {
    run(() -> stores.units().insert(row(unit)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.units().insert(row(unit)));
    run(() -> stores.units().insertPolicy(policy(1, DAY, Optional.empty())));
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> stores.units().insertPolicy(policy(1, DAY.plusDays(1), Optional.empty())));
  }

  @Test
  public void thePolicyIsTheLatestByDateThenByVersion() {
    run(
        () -> {
          stores.units().insertPolicy(policy(1, DAY, Optional.of("telecom")));
          stores.units().insertPolicy(policy(2, DAY.plusDays(10), Optional.empty()));
          stores.units().insertPolicy(policy(3, DAY, Optional.empty()));
        });
    assertEquals(0, versionOn(DAY.minusDays(1)));
    assertEquals(3, versionOn(DAY));
    assertEquals(3, versionOn(DAY.plusDays(9)));
    assertEquals(2, versionOn(DAY.plusDays(10)));
  }

  @Test
  public void aPolicyComesBackExactly() {
    LocalDate odd = LocalDate.of(1986, 5, 4);
    run(() -> stores.units().insertPolicy(policy(1, odd, Optional.of("telecom"))));
    assertEquals(
        Optional.of(policy(1, odd, Optional.of("telecom"))),
        read(() -> stores.units().policy(unit, DAY)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.units().all());
    assertNeedsTransaction(() -> stores.units().find(unit));
    assertNeedsTransaction(() -> stores.units().insert(row(unit)));
    assertNeedsTransaction(() -> stores.units().insertPolicy(policy(1, DAY, Optional.empty())));
    assertNeedsTransaction(() -> stores.units().policy(unit, DAY));
  }
}

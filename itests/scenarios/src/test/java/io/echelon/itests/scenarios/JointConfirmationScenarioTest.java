package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.catalog.standard.StandardCatalogs;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** E8: a change of a power supplier's service levels is confirmed by its departments together. */
public class JointConfirmationScenarioTest extends Scenario {
  private static final String POWER = "power";
  private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
  private final Caller author = caller("bea", Role.UNIT_ADMIN, Role.REVIEWER);
  private final Caller marketing = caller("mei", Role.REVIEWER);
  private final Caller supply = caller("song", Role.REVIEWER);
  private final Caller approver = caller("ben", Role.APPROVER);

  private static Caller caller(String name, Role... roles) {
    return new Caller(name, Set.of(roles), Set.of(POWER));
  }

  @Before
  public void aPowerSupplierPreparesAChange() throws Exception {
    platform.plugins.add(StandardCatalogs.of("power-account"));
    platform.addUnit(POWER, "power-account", "power-account");
    draft(text());
  }

  private static String text() {
    return CatalogDocuments.write(
        CatalogDocuments.read(StandardCatalogs.of("power-account").document()));
  }

  private void draft(String json) {
    platform.catalogs.draft(author, POWER, json);
  }

  private void confirm(Caller by, String department) {
    platform.catalogs.confirm(by, POWER, 2, department);
  }

  private String refusal(ErrorCode code) {
    return assertRefused(code, () -> platform.catalogs.approve(approver, POWER, 2, FROM))
        .getMessage();
  }

  @Test
  public void theApproverWaitsForEveryDepartment() {
    assertEquals(
        "catalog version 2 waits for the confirmation of Power marketing department"
            + " (power-marketing), Power supply departments (power-supply) (3, 5 第9项)",
        refusal(ErrorCode.ILLEGAL_STEP));
    confirm(marketing, "power-marketing");
    String refusal = refusal(ErrorCode.ILLEGAL_STEP);
    assertTrue(refusal, refusal.contains("of Power supply departments (power-supply)"));
    confirm(supply, "power-supply");
    platform.catalogs.approve(approver, POWER, 2, FROM);
    assertEquals(2, platform.catalogs.current(POWER, FROM).orElseThrow().version());
    List<Confirmation> confirmed = platform.catalogs.confirmations(approver, POWER, 2);
    assertEquals(
        List.of("mei", "song"), confirmed.stream().map(c -> c.confirmed().get().by()).toList());
    assertEquals(
        List.of("catalog.confirm power-marketing", "catalog.confirm power-supply"),
        platform
            .audit
            .list(platform.auditor, Optional.of(POWER), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.action().equals("catalog.confirm"))
            .map(e -> e.action() + " " + e.after().orElseThrow())
            .toList());
  }

  @Test
  public void onePersonSpeaksForOneDepartmentAndTheAuthorForNone() {
    assertRefused(ErrorCode.SEPARATION_OF_DUTIES, () -> confirm(author, "power-supply"));
    confirm(marketing, "power-marketing");
    assertRefused(ErrorCode.SEPARATION_OF_DUTIES, () -> confirm(marketing, "power-supply"));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> confirm(supply, "power-marketing"));
    assertRefused(ErrorCode.INVALID_INPUT, () -> confirm(supply, "canteen"));
    assertRefused(ErrorCode.FORBIDDEN, () -> confirm(approver, "power-supply"));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.catalogs.confirm(platform.reviewer, POWER, 2, "power-supply"));
  }

  @Test
  public void aChangeCanNotDoAwayWithWhoConfirmsIt() {
    draft(text().replaceFirst(",\"jointConfirmation\":\\{.*?第9项\"}", ""));
    assertEquals(
        Optional.empty(), platform.catalogs.get(author, POWER, 3).document().jointConfirmation());
    assertRefused(
        ErrorCode.ILLEGAL_STEP, () -> platform.catalogs.approve(approver, POWER, 3, FROM));
  }
}

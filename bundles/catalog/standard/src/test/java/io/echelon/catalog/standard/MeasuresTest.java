package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.JointConfirmation;
import java.time.Period;
import java.util.List;
import org.junit.Test;

/** The measures of the policies whose catalog is a list and no more, tier by tier. */
public class MeasuresTest {
  private static final Benefit MEASURE = new Benefit.Measure();
  private static final Benefit YEARLY = new Benefit.Cadence(Period.ofYears(1));
  private static final Benefit FIRST = new Benefit.Priority(1);
  private static final Benefit DEDICATED =
      new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED);
  private static final Benefit ASSIGNED = new Benefit.Manager(Benefit.Manager.Assignment.ASSIGNED);
  private static final Benefit TEAM = new Benefit.Manager(Benefit.Manager.Assignment.TEAM);

  @Test
  public void r06ClassAHasASupportPlanAndAllHaveTheirAccountsReconciled() {
    Claims claims = new Claims("annual-quality");
    assertEquals(List.of("A"), claims.having("support-plan", MEASURE));
    assertEquals(List.of("A"), claims.having("visit", MEASURE));
    assertEquals(claims.tiers(), claims.having("assessment", YEARLY));
    for (String service :
        List.of(
            "special-policies",
            "settlement-terms",
            "reconciliation",
            "order-approval",
            "spot-check")) {
      assertEquals(service, claims.tiers(), claims.having(service, MEASURE));
    }
  }

  @Test
  public void r08ScaleDecidesAndPotentialDoesNot() {
    Claims claims = new Claims("scale-growth");
    for (String potential : List.of("_KEY", "_POTENTIAL", "_GENERAL")) {
      assertServices(
          claims,
          "LARGE" + potential,
          "resident-staff",
          "executive-reception",
          "follow-up",
          "resources");
      assertServices(
          claims, "MEDIUM" + potential, "service-standard", "social-events", "quick-response");
      assertServices(
          claims, "SMALL" + potential, "standard-process", "service-review", "potential");
    }
    List<String> large = List.of("LARGE_KEY", "LARGE_POTENTIAL", "LARGE_GENERAL");
    assertEquals(large, claims.having("resident-staff", DEDICATED));
    assertEquals(large, claims.having("resources", FIRST));
  }

  @Test
  public void r10ATeamAManagerAndAHotline() {
    Claims claims = new Claims("importance");
    assertServices(
        claims, "IMPORTANT", "resources", "service-team", "customization", "executive-visit");
    assertServices(claims, "CORE", "resources", "account-manager", "follow-up", "training");
    assertServices(claims, "ORDINARY", "resources", "hotline");
    assertEquals(List.of("IMPORTANT"), claims.having("service-team", TEAM));
    assertEquals(List.of("CORE"), claims.having("account-manager", DEDICATED));
    assertEquals(List.of("IMPORTANT"), claims.having("resources", FIRST));
    assertEquals(List.of("CORE"), claims.having("resources", new Benefit.Priority(2)));
    assertEquals(List.of("ORDINARY"), claims.having("resources", new Benefit.Priority(3)));
  }

  @Test
  public void r11GradesFromTheHighestServiceToAFirstAssessment() {
    Claims claims = new Claims("four-grade");
    assertServices(
        claims, "GRADE_1", "service", "priority", "development", "assessment", "monitoring");
    assertServices(claims, "GRADE_2", "promotion", "progress-talks", "assessment", "monitoring");
    assertServices(claims, "GRADE_3", "service", "development", "assessment", "monitoring");
    assertServices(
        claims,
        "GRADE_4",
        "service",
        "development",
        "initial-assessment",
        "assessment",
        "monitoring");
    assertEquals(List.of("GRADE_1"), claims.having("priority", FIRST));
    assertEquals(claims.tiers(), claims.having("assessment", YEARLY));
    assertEquals(List.of("service", "promotion"), told(claims));
  }

  @Test
  public void r12PrivilegesRightsAndTreatment() {
    Claims claims = new Claims("senior-middle-ordinary");
    assertServices(
        claims,
        "SENIOR",
        "priority",
        "account-manager",
        "customization",
        "negotiation",
        "care",
        "survey");
    assertServices(
        claims,
        "MIDDLE",
        "communication",
        "dedicated-agent",
        "customization",
        "support",
        "negotiation",
        "care",
        "survey");
    assertServices(
        claims, "ORDINARY", "basic-service", "response", "support", "negotiation", "survey");
    assertEquals(List.of("SENIOR"), claims.having("priority", FIRST));
    assertEquals(List.of("SENIOR"), claims.having("account-manager", DEDICATED));
    assertEquals(claims.tiers(), claims.having("negotiation", ASSIGNED));
    assertEquals(
        List.of(
            "priority",
            "account-manager",
            "customization",
            "communication",
            "dedicated-agent",
            "basic-service",
            "response",
            "support"),
        told(claims));
  }

  @Test
  public void r13ManagersSeminarsAndATeamByTelephone() {
    Claims claims = new Claims("market-abcd");
    assertServices(claims, "A", "account-manager", "customization", "follow-up");
    assertServices(claims, "B", "account-manager", "preferential-policy", "seminar");
    assertServices(claims, "C", "service-team", "value-added", "training", "survey");
    assertServices(claims, "D", "tier-service");
    assertEquals(List.of("A", "B"), claims.having("account-manager", DEDICATED));
    assertEquals(List.of("C"), claims.having("service-team", TEAM));
  }

  @Test
  public void r15ATeamForAAndAHotlineForB() {
    Claims claims = new Claims("spend-abcd");
    assertServices(claims, "A", "service-team", "problem-solving", "follow-up", "survey");
    assertServices(claims, "B", "hotline", "needs-review", "care");
    assertServices(claims, "C", "tier-service");
    assertServices(claims, "D", "tier-service");
    assertEquals(List.of("A"), claims.having("service-team", TEAM));
  }

  @Test
  public void r16EveryLevelHasAManagerWhoSeesToAllOfIt() {
    Claims claims = new Claims("power-account");
    List<String> services =
        claims.catalog().items().stream().map(CatalogDocument.ServiceItem::code).toList();
    for (String tier : claims.tiers()) {
      assertEquals(tier, services, claims.services(tier));
    }
    assertEquals(claims.tiers(), claims.having("account-manager", ASSIGNED));
    assertEquals(
        List.of(
            "account-manager",
            "consistent-service",
            "one-stop",
            "basic-service",
            "consultation",
            "capacity-expansion",
            "change-of-use",
            "complaint",
            "emergency-repair",
            "accident-investigation"),
        told(claims));
  }

  @Test
  public void r16ItsChangesAreConfirmedByTheDepartmentsTogether() {
    JointConfirmation joint = new Claims("power-account").catalog().jointConfirmation().get();
    assertEquals(
        List.of("电力营销部", "供电各部门"), joint.departments().stream().map(d -> d.name().zh()).toList());
    assertEquals("3, 5 第9项", joint.clause());
  }

  @Test
  public void r17APlanThatTheCustomerMayChoose() {
    Claims claims = new Claims("star-service");
    for (String tier : claims.tiers()) {
      assertServices(
          claims,
          tier,
          "star-plan",
          "choice",
          "fast-lane",
          "visit",
          "customer-file",
          "project-manager",
          "project-team");
      assertEquals(
          List.of("Treatment and tariff discounts of the " + tier + " plan"),
          claims.says(tier, "star-plan"));
    }
    assertEquals(List.of("star-plan", "choice"), told(claims));
  }

  @Test
  public void r19PersonalServiceForKeyAndMoreMarketingForPotential() {
    Claims claims = new Claims("key-potential-general-low");
    assertServices(claims, "KEY", "service-plan", "resources", "customization", "monitoring");
    assertServices(
        claims,
        "POTENTIAL",
        "service-plan",
        "resources",
        "marketing",
        "recommendation",
        "monitoring");
    assertServices(claims, "GENERAL", "service-plan", "resources", "monitoring");
    assertServices(claims, "LOW_VALUE", "service-plan", "resources", "monitoring");
  }

  private static void assertServices(Claims claims, String tier, String... services) {
    assertEquals(tier, List.of(services), claims.services(tier));
  }

  /** The services of which a customer may be told. */
  private static List<String> told(Claims claims) {
    return claims.catalog().entries().stream()
        .filter(e -> !e.internal())
        .map(CatalogDocument.Entry::item)
        .distinct()
        .toList();
  }
}

package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.catalog.standard.StandardCatalogs;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.spi.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Test;

/** E5 and E7: what every customer may claim, one without a tier too. */
public class ForEverybodyScenarioTest extends Scenario {
  private static final String OTHER = "other";
  private final Caller clerk = new Caller("bea", Set.of(Role.UNIT_ADMIN), Set.of(OTHER));

  /** A unit with one customer that nobody has rated. */
  private void unitWith(String catalog) throws Exception {
    platform.plugins.add(StandardCatalogs.of(catalog));
    platform.addUnit(OTHER, "telecom", catalog);
    platform.imports.putMapping(clerk, OTHER, "m", "{\"number\":\"n\",\"name\":\"n\"}");
    InputStream csv = new ByteArrayInputStream("n\nK-1\n".getBytes(StandardCharsets.UTF_8));
    long job = platform.imports.start(clerk, OTHER, csv, "m", Optional.of(AS_OF)).id();
    Await.until("imported", () -> platform.jobs.get(clerk, OTHER, job), j -> j.state().isOver());
  }

  private String times(Severity severity) {
    long id = platform.customers.get(clerk, OTHER, "K-1").id();
    return platform
        .entitlements
        .grants(
            OTHER, "service", Optional.of(severity), OptionalLong.of(id), platform.clock.instant())
        .stream()
        .map(g -> g.metric() + " " + g.reason().en().replaceAll(".* within | \\(.*", ""))
        .toList()
        .toString();
  }

  @Test
  public void aFaultIsAnsweredAndSolvedByItsSeverity() throws Exception {
    unitWith("service-levels");
    assertEquals("[RESPONSE 30 minutes, SOLUTION 2 hours]", times(Severity.S1));
    assertEquals("[RESPONSE 4 hours, SOLUTION 12 hours]", times(Severity.S2));
    assertEquals("[RESPONSE 24 hours, SOLUTION 5 working days]", times(Severity.S3));
    assertEquals("[RESPONSE 5 working days, SOLUTION 10 working days]", times(Severity.S4));
  }

  @Test
  public void anAccountUnderThePostalAgreementPaysByWeightAndVolume() throws Exception {
    unitWith("postal-agreement");
    assertEquals(
        Set.of(Grant.Origin.EVERYBODY),
        Set.copyOf(
            platform.entitlements.claims(clerk, OTHER, "K-1", AS_OF).claims().stream()
                .map(Claim::origin)
                .distinct()
                .toList()));
    Tariffs.Fee fee = fee(1_500, 200);
    assertEquals(
        "200 pieces of 1,500 g: 20 CNY for the first 1,000 g and 1 further step of 1,000 g at"
            + " 10 CNY are 30 CNY a piece; 150.00 CNY less by volume; 5850.00 CNY in all"
            + " (篇1 附件(首重、续重、优惠金额未列明))",
        fee.reason().en());
    assertEquals(List.of(100, 200), fee.quote().bands().stream().map(b -> b.toPiece()).toList());
    assertRefused(ErrorCode.INVALID_INPUT, () -> fee(0, 1));
    assertRefused(ErrorCode.INVALID_INPUT, () -> fee(1, 0));
  }

  private Tariffs.Fee fee(int grams, int pieces) {
    return platform.tariffs.fee(clerk, OTHER, "K-1", AS_OF, grams, pieces);
  }

  @Test
  public void whereThereIsNoTariffThereIsNoFee() throws Exception {
    unitWith("service-levels");
    assertRefused(ErrorCode.NOT_FOUND, () -> fee(500, 1));
  }
}

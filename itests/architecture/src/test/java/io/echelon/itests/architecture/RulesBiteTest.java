package io.echelon.itests.architecture;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.echelon.itests.architecture.fixture.platform.customer.UpwardCustomers;
import io.echelon.itests.architecture.fixture.platform.job.PersistentJobs;
import io.echelon.itests.architecture.fixture.platform.left.Left;
import io.echelon.itests.architecture.fixture.platform.right.Right;
import io.echelon.itests.architecture.fixture.platform.sla.KarafCalendar;
import io.echelon.itests.architecture.fixture.platform.tiering.ServingTiers;
import io.echelon.itests.architecture.fixture.platform.unit.NosyUnits;
import io.echelon.itests.architecture.fixture.scoring.right.GoodStrategy;
import io.echelon.itests.architecture.fixture.scoring.wrong.PlatformSeeingStrategy;
import io.echelon.itests.architecture.fixture.spi.HeavyContract;
import io.echelon.itests.architecture.fixture.surface.wrong.StoreReadingPage;
import java.util.List;
import org.junit.Test;

/** Each rule reports a class that was made to break it. */
public class RulesBiteTest {

  @Test
  public void anUpwardImportIsReported() {
    assertReported(Rules.DIRECTIONS, UpwardCustomers.class);
  }

  @Test
  public void aBundleWithoutAPlaceIsReported() {
    assertReported(Rules.DIRECTIONS, Left.class);
  }

  @Test
  public void aPluginThatSeesThePlatformIsReported() {
    assertReported(Rules.PLUGINS_SEE_ONLY_THE_SPI, PlatformSeeingStrategy.class);
    assertReported(Rules.DIRECTIONS, PlatformSeeingStrategy.class);
  }

  @Test
  public void aCycleIsReported() {
    assertReported(Rules.NO_CYCLES, Left.class, Right.class);
  }

  @Test
  public void aContractWithALibraryIsReported() {
    assertReported(Rules.SPI_IS_PLAIN_JAVA, HeavyContract.class);
  }

  @Test
  public void anImportOfPersistenceIsReported() {
    assertReported(Rules.NOBODY_IMPORTS_PERSISTENCE, PersistentJobs.class);
    assertReported(Rules.DIRECTIONS, PersistentJobs.class);
  }

  @Test
  public void jpaOutsidePersistenceIsReported() {
    assertReported(Rules.JPA_ONLY_IN_PERSISTENCE, PersistentJobs.class);
  }

  @Test
  public void aReachIntoInternalsIsReported() {
    assertReported(Rules.INTERNAL_STAYS_INSIDE, NosyUnits.class);
  }

  @Test
  public void aStoreInASurfaceIsReported() {
    assertReported(Rules.SURFACES_LEAVE_STORES_ALONE, StoreReadingPage.class);
  }

  @Test
  public void jaxRsOutsideRestIsReported() {
    assertReported(Rules.JAX_RS_ONLY_OVER_HTTP, ServingTiers.class);
  }

  @Test
  public void karafOutsideShellAndAccessIsReported() {
    assertReported(Rules.KARAF_ONLY_IN_SHELL_AND_ACCESS, KarafCalendar.class);
  }

  @Test
  public void aGoodPluginIsReportedByNoRule() {
    JavaClasses good = new ClassFileImporter().importClasses(GoodStrategy.class);
    for (ArchRule rule :
        List.of(
            Rules.DIRECTIONS,
            Rules.NO_CYCLES,
            Rules.PLUGINS_SEE_ONLY_THE_SPI,
            Rules.SPI_IS_PLAIN_JAVA,
            Rules.NOBODY_IMPORTS_PERSISTENCE,
            Rules.INTERNAL_STAYS_INSIDE,
            Rules.SURFACES_LEAVE_STORES_ALONE,
            Rules.JPA_ONLY_IN_PERSISTENCE,
            Rules.JAX_RS_ONLY_OVER_HTTP,
            Rules.KARAF_ONLY_IN_SHELL_AND_ACCESS)) {
      assertFalse(rule.getDescription(), rule.evaluate(good).hasViolation());
    }
  }

  private static void assertReported(ArchRule rule, Class<?>... wrong) {
    String report =
        rule.evaluate(new ClassFileImporter().importClasses(wrong)).getFailureReport().toString();
    for (Class<?> type : wrong) {
      assertTrue(type + " in: " + report, report.contains(type.getSimpleName()));
    }
  }
}

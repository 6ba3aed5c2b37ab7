package io.echelon.itests.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;

/** Who may see whom, held against the classes of all bundles. */
public class ArchitectureTest {
  private static JavaClasses classes;

  @BeforeClass
  public static void readBundles() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.echelon");
  }

  @Test
  public void allBundlesWithClassesAreLookedAt() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      Modules.of(type).ifPresent(found::add);
    }
    Set<String> expected = new TreeSet<>(Modules.platform());
    expected.addAll(
        Set.of(
            "spi",
            "persistence",
            "scoring.telecom",
            "scoring.manufacturing",
            "scoring.bank",
            "scoring.standard",
            "catalog.telecom",
            "catalog.manufacturing",
            "catalog.bank",
            "catalog.standard",
            "channel.web",
            "surface.console",
            "surface.http",
            "surface.rest",
            "surface.shell",
            "sdk.testkit"));
    assertEquals(expected, found);
  }

  @Test
  public void everyBundleHasItsPlace() {
    for (JavaClass type : classes) {
      assertTrue(type.getName(), Modules.of(type).flatMap(Modules::visibleTo).isPresent());
    }
  }

  @Test
  public void importsGoDownOnly() {
    Rules.DIRECTIONS.check(classes);
  }

  @Test
  public void thereIsNoCycle() {
    Rules.NO_CYCLES.check(classes);
  }

  @Test
  public void contractsArePlainJava() {
    Rules.SPI_IS_PLAIN_JAVA.check(classes);
  }

  @Test
  public void pluginsSeeOnlyTheContracts() {
    Rules.PLUGINS_SEE_ONLY_THE_SPI.check(classes);
  }

  @Test
  public void nobodyImportsPersistence() {
    Rules.NOBODY_IMPORTS_PERSISTENCE.check(classes);
  }

  @Test
  public void internalsStayInside() {
    Rules.INTERNAL_STAYS_INSIDE.check(classes);
  }

  @Test
  public void surfacesLeaveStoresAlone() {
    Rules.SURFACES_LEAVE_STORES_ALONE.check(classes);
  }

  @Test
  public void jpaStaysInPersistence() {
    Rules.JPA_ONLY_IN_PERSISTENCE.check(classes);
  }

  @Test
  public void jaxRsStaysInRest() {
    Rules.JAX_RS_ONLY_OVER_HTTP.check(classes);
  }

  @Test
  public void karafStaysInShellAndAccess() {
    Rules.KARAF_ONLY_IN_SHELL_AND_ACCESS.check(classes);
  }
}

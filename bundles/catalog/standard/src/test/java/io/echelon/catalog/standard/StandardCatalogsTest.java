package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.scoring.ScoringStrategy;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The catalogs as a set, and how the container gets them. */
public class StandardCatalogsTest {
  static final Set<String> FOR_EVERYBODY = Set.of("service-levels", "postal-agreement");
  private static final int GENERIC_STRATEGIES = 4;

  @Test
  public void everyPolicyHasItsCatalog() {
    List<String> strategies = StandardStrategies.all().stream().map(ScoringStrategy::id).toList();
    assertEquals(
        strategies.subList(GENERIC_STRATEGIES, strategies.size()),
        StandardCatalogs.all().stream()
            .map(EntitlementCatalog::id)
            .filter(id -> !FOR_EVERYBODY.contains(id))
            .toList());
    assertThrows(NoSuchElementException.class, () -> StandardCatalogs.of("lottery"));
  }

  @Test
  public void eachHasTheNameOfItsDocument() {
    for (EntitlementCatalog catalog : StandardCatalogs.all()) {
      assertEquals(catalog.name(), CatalogDocuments.read(catalog.document()).name());
    }
  }

  @Test
  public void eachSourceSaysWhatACustomerMayBeTold() {
    for (EntitlementCatalog catalog : StandardCatalogs.all()) {
      CatalogDocument document = CatalogDocuments.read(catalog.document());
      boolean internal = document.entries().stream().allMatch(CatalogDocument.Entry::internal);
      String source = document.source();
      assertEquals(source, internal, source.endsWith("(internal rules, no promise to customers)"));
      assertTrue(source, source.contains("内部") || source.contains("客户享受") || source.contains("承诺"));
    }
  }

  @Test
  public void theContainerGetsOneServicePerCatalogAndLosesThemAll() {
    Set<Object> services = new HashSet<>();
    StandardEntitlements entitlements = new StandardEntitlements(context(services));
    assertEquals(Set.copyOf(StandardCatalogs.all()), services);
    entitlements.withdraw();
    assertEquals(Set.of(), services);
  }

  /** A container of which only the registry is asked. */
  private static BundleContext context(Set<Object> services) {
    return proxy(
        BundleContext.class,
        (context, register, arguments) -> {
          assertEquals(EntitlementCatalog.class, arguments[0]);
          services.add(arguments[1]);
          return proxy(
              ServiceRegistration.class,
              (registration, unregister, none) -> {
                services.remove(arguments[1]);
                return null;
              });
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

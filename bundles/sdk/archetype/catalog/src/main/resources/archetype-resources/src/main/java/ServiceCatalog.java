package ${package};

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/** What customers of the unit ${id} may claim, by tier; catalog.json says it. */
@Component
public final class ServiceCatalog implements EntitlementCatalog {

  @Override
  public String id() {
    return "${id}";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Service of ${id}", "${id} 服务");
  }

  @Override
  public InputStream document() {
    return ServiceCatalog.class.getResourceAsStream("catalog.json");
  }
}

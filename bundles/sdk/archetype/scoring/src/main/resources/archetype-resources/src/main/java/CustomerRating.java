package ${package};

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoringStrategy;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/** How the unit ${id} rates its customers: by the points and lines of scorecard.json. */
@Component
public final class CustomerRating implements ScoringStrategy {

  @Override
  public String id() {
    return "${id}";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Customers of ${id}", "${id} 客户");
  }

  @Override
  public InputStream defaultScorecard() {
    return CustomerRating.class.getResourceAsStream("scorecard.json");
  }
}

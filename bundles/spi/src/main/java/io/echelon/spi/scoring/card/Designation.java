package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * A standing that sets at least a tier, whatever the points, for example "tax top 100".
 *
 * @param code stable key; also the code of the FLAG indicator that carries it
 * @param name the name shown to people
 * @param tier code of the tier it sets at least
 * @param clause where the regulation says so
 */
public record Designation(String code, LocalizedText name, String tier, String clause) {
  public Designation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(clause, "clause");
  }
}

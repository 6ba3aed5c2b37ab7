package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * A tier of a scorecard.
 *
 * @param code stable key, for example {@code A1}
 * @param parent the coarser class it belongs to, for example {@code A}; the code itself where there
 *     is none
 * @param name the name shown to people
 */
public record Tier(String code, String parent, LocalizedText name) {
  public Tier {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    parent = parent == null ? code : parent;
  }
}

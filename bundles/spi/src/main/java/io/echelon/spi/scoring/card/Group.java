package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of characteristics with a subtotal of its own.
 *
 * @param code stable key, for example {@code current}
 * @param name the name shown to people
 * @param cap most points the group may give; empty: the sum of its characteristics' weights
 */
public record Group(String code, LocalizedText name, Optional<Double> cap) {
  public Group {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    cap = cap == null ? Optional.empty() : cap;
  }
}

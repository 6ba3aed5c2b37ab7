package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * A team of a unit's service desk. Who is in it is kept apart from the rules.
 *
 * @param code for example {@code network}
 * @param name shown to people
 * @param vip whether it is the VIP seat
 */
public record DeskTeam(String code, LocalizedText name, boolean vip) {
  public DeskTeam {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}

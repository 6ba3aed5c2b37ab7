package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Units;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which unit a command is about: the one that is named, or the only one the caller sees. */
@Component(service = UnitChoice.class)
public final class UnitChoice {
  private static final Reasons REASONS = new Reasons(Words.class);
  static final String OPTION = "--unit";

  private final Units units;

  @Activate
  public UnitChoice(@Reference Units units) {
    this.units = units;
  }

  /** Codes of the caller's units. */
  List<String> codes(Caller caller) {
    return units.list(caller).stream().map(BusinessUnit::code).toList();
  }

  /**
   * @param wanted code of a unit, or null
   * @throws EchelonException INVALID_INPUT if there is a choice
   */
  String of(Caller caller, String wanted) {
    if (wanted != null) {
      return wanted;
    }
    List<String> codes = codes(caller);
    if (codes.size() != 1) {
      throw REASONS.invalid("unit", OPTION, codes);
    }
    return codes.get(0);
  }

  /** The value that stands behind the option in a line being typed, or null. */
  static String typed(String[] arguments) {
    int at = Arrays.asList(arguments).indexOf(OPTION);
    return at < 0 || at + 1 >= arguments.length ? null : arguments[at + 1];
  }
}

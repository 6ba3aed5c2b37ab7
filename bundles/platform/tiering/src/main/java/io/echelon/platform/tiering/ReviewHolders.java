package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.spi.LocalizedText;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who holds the steps of a unit's reviews: who is reminded, who is late, and who alone may end the
 * step. Where nobody is named, everybody with the step's role holds it. Holds for the runs under
 * way too, since it is about persons, not about rules. Safe for use by several threads.
 */
@ProviderType
public interface ReviewHolders {

  /** The steps that a run started today would pass, its approval last, with their holders. */
  List<HeldStep> list(Caller caller, String unit);

  /**
   * Names who holds a step; needs the role UNIT_ADMIN.
   *
   * @param step number of the step, from 1; the approval is the one after the last
   * @param users at most 20 names; empty: everybody with the step's role
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT for a step there is not
   */
  HeldStep assign(Caller caller, String unit, int step, List<String> users);

  /**
   * A step.
   *
   * @param step its number, from 1
   * @param name its name
   * @param role what one needs to end it
   * @param holders who holds it; empty: everybody with the role
   */
  record HeldStep(int step, LocalizedText name, Role role, List<String> holders) {
    public HeldStep {
      holders = List.copyOf(holders);
    }
  }
}

package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer.Lowered;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer's tier on a day and what made it.
 *
 * @param tier code of the tier
 * @param since first day on which it counted for what gave it
 * @param rated what the winning publication says, also where a standing goes before it
 * @param standing what gave the tier; empty: the publication did
 * @param lowered what the unit's rules made of the rating; empty where they change nothing
 * @param notRatableSince whether a later publication contains the customer as not ratable
 */
record TierOn(
    String tier,
    LocalDate since,
    Optional<Line> rated,
    Optional<Standing> standing,
    Optional<Lowered> lowered,
    boolean notRatableSince) {}

package io.echelon.platform.obligation.store;

import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.unit.EscalationLevel;
import java.util.List;
import java.util.Optional;

/** Escalations. Joins the caller's transaction. */
public interface EscalationStore {

  /** Appends in batches. */
  void append(List<Escalation> escalations);

  /** The levels that a clock has told. */
  List<EscalationLevel> told(long obligation);

  /** A unit's with an id below {@code beforeId}, newest first. */
  List<Escalation> before(String unit, boolean unacknowledged, long beforeId, int limit);

  Optional<Escalation> find(String unit, long id);

  /** Notes who has seen one, unless somebody had. */
  void acknowledge(long id, Escalation.Acknowledgement by);
}

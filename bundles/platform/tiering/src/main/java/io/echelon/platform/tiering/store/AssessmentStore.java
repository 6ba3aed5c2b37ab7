package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assessments, and who holds the steps of a unit's reviews. Joins the caller's transaction. */
public interface AssessmentStore {

  /** Inserts an assessment and returns it with its id; ALREADY_EXISTS for unit and window. */
  Assessment insert(Assessment assessment);

  /**
   * Keeps a change.
   *
   * @return the assessment with its new version
   * @throws io.echelon.platform.base.EchelonException STALE if its version is outdated
   */
  Assessment update(Assessment assessment);

  Optional<Assessment> find(long id);

  /** The assessment of the window that begins on a day. */
  Optional<Assessment> find(String unit, LocalDate from);

  /** A unit's assessments with an id below {@code beforeId}, descending. */
  List<Assessment> before(String unit, long beforeId, int limit);

  /**
   * Assessments whose run has not ended, with an id above {@code afterId}, ascending.
   *
   * @param units only these; absent: all
   */
  List<Assessment> open(Optional<Set<String>> units, long afterId, int limit);

  /** Who holds the steps of a unit's reviews, by number; steps that name nobody are absent. */
  Map<Integer, List<String>> holders(String unit);

  /** Names who holds a step; nobody: everybody with its role. */
  void hold(String unit, int step, List<String> users);
}

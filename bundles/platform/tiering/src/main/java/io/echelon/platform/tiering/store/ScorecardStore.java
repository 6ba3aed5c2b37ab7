package io.echelon.platform.tiering.store;

import io.echelon.platform.tiering.ScorecardVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Scorecard versions, as JSON. Joins the caller's transaction. */
public interface ScorecardStore {

  /** Inserts a version. */
  void insert(Row row);

  /** Adds the approval of a draft. */
  void approve(String unit, int version, ScorecardVersion.Approval approval);

  Optional<Row> find(String unit, int version);

  /** All versions of a unit, newest first. */
  List<Row> list(String unit);

  /** Approved, effective on the day; latest effective date, then highest version. */
  Optional<Row> current(String unit, LocalDate on);

  /** A version with its card as JSON. */
  record Row(
      String unit,
      int version,
      String json,
      String createdBy,
      Instant createdAt,
      Optional<ScorecardVersion.Approval> approval) {}
}

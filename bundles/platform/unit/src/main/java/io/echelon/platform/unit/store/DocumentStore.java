package io.echelon.platform.unit.store;

import io.echelon.platform.unit.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Versions of one kind of document, as JSON, by unit. Joins the caller's transaction. */
public interface DocumentStore {

  /** Inserts a version; ALREADY_EXISTS if the unit has it. */
  void insert(Row row);

  /** Adds the approval of a draft; NOT_FOUND without it, STALE if it is approved already. */
  void approve(String unit, int version, Approval approval);

  Optional<Row> find(String unit, int version);

  /** All versions of a unit, newest first. */
  List<Row> list(String unit);

  /** Approved, effective on the day; latest effective date, then highest version. */
  Optional<Row> current(String unit, LocalDate on);

  /**
   * A version with its document as JSON.
   *
   * @param createdBy who drafted it
   * @param createdAt when
   * @param approval absent while it is a draft
   */
  record Row(
      String unit,
      int version,
      String json,
      String createdBy,
      Instant createdAt,
      Optional<Approval> approval) {}
}

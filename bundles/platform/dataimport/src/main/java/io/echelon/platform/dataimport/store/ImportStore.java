package io.echelon.platform.dataimport.store;

import io.echelon.platform.dataimport.RejectedLine;
import java.util.List;
import java.util.Optional;

/** Mappings and rejected lines. Joins the caller's transaction. */
public interface ImportStore {

  /** Inserts or replaces. */
  void putMapping(String unit, String name, String json);

  Optional<String> mapping(String unit, String name);

  List<String> mappingNames(String unit);

  /** Appends in one batch. */
  void reject(long job, List<RejectedLine> lines);

  /** Rejected lines of a job with a number above {@code afterLine}, ascending. */
  List<RejectedLine> rejected(long job, long afterLine, int limit);
}

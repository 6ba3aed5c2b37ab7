package io.echelon.platform.complaint.store;

import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintStage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Complaints and their history. Joins the caller's transaction. */
public interface ComplaintStore {

  /** Inserts. */
  void insert(Complaint complaint);

  Optional<Complaint> find(String unit, long id);

  /**
   * Keeps what changes of a complaint.
   *
   * @return the complaint with its new version
   * @throws io.echelon.platform.base.EchelonException STALE if its version is outdated
   */
  Complaint update(Complaint complaint);

  /** Complaints with an id above {@code afterId}, ascending; what is absent does not matter. */
  List<Complaint> list(
      String unit,
      Optional<ComplaintStage> stage,
      Optional<String> owner,
      OptionalLong customerId,
      long afterId,
      int limit);

  /** A customer's complaints with an id below {@code beforeId}, descending. */
  List<Complaint> ofCustomer(String unit, long customerId, long beforeId, int limit);

  void append(long complaint, ComplaintEvent event);

  /** A complaint's history, oldest first. */
  List<ComplaintEvent> history(long complaint);
}

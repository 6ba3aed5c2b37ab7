package io.echelon.platform.complaint.store;

import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources.ResourceContact;
import java.util.List;
import java.util.Optional;

/** The contact table and the applications. Joins the caller's transaction. */
public interface ResourceStore {

  /** By resource and account. */
  List<ResourceContact> contacts(String unit);

  void add(String unit, ResourceContact contact);

  /** Whether it was there. */
  boolean remove(String unit, ResourceContact contact);

  /** Inserts and returns it with its id. */
  ResourceApplication insert(ResourceApplication application);

  Optional<ResourceApplication> find(String unit, long id);

  /**
   * Keeps the decision.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if it was decided meanwhile
   */
  void decide(ResourceApplication application);

  /** Those of a complaint, oldest first. */
  List<ResourceApplication> of(String unit, long complaint);

  /**
   * Undecided ones of the resources that an account gives and did not apply for itself, with an id
   * above {@code afterId}, ascending.
   */
  List<ResourceApplication> waiting(String unit, String account, long afterId, int limit);
}

package io.echelon.platform.entitlement.store;

import io.echelon.platform.entitlement.JointConfirmation.Confirmed;
import java.util.Map;

/** What departments confirmed of catalog versions. Joins the caller's transaction. */
public interface ConfirmationStore {

  /** Appends a confirmation; ALREADY_EXISTS if the department has confirmed the version. */
  void insert(String unit, int version, String department, Confirmed confirmed);

  /** The confirmations of a version by code of the department. */
  Map<String, Confirmed> of(String unit, int version);
}

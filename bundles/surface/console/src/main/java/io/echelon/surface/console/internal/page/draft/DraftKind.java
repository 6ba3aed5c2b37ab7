package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.entitlement.JointConfirmation.Confirmation;
import java.time.LocalDate;
import java.util.List;

/** A kind of document that a unit drafts and another person approves. */
interface DraftKind {

  /** The address, in the unit, of the page that shows its versions. */
  String page();

  void draft(Caller caller, String unit, String json);

  void approve(Caller caller, String unit, int version, LocalDate from);

  /** A version and what counts today in its place. */
  Drafted get(Caller caller, String unit, int version);

  /** The departments that have to confirm a draft first. */
  default List<Confirmation> confirmations(Caller caller, String unit, int version) {
    return List.of();
  }

  default void confirm(Caller caller, String unit, int version, String department) {
    throw EchelonException.notFound("department", department);
  }
}

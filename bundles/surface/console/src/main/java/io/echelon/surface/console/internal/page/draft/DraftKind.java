package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;

/** A kind of document that a unit drafts and another person approves. */
interface DraftKind {

  /** The address, in the unit, of the page that shows its versions. */
  String page();

  void draft(Caller caller, String unit, String json);

  void approve(Caller caller, String unit, int version, LocalDate from);

  /** A version and what counts today in its place. */
  Drafted get(Caller caller, String unit, int version);
}

package io.echelon.platform.base;

/** What a user may do. Roles add up; none implies another, so that duties can be kept apart. */
public enum Role {
  /** Users, units and plug-ins; no customer data by this role alone. */
  PLATFORM_ADMIN,
  /** A unit's data, scorecards, catalogs and runs. */
  UNIT_ADMIN,
  /** Corrects the tiers of a run before approval. */
  REVIEWER,
  /** Approves, publishes and revokes. */
  APPROVER,
  /** Works on requests. */
  AGENT,
  /** Reads everything of a unit, the audit trail too; changes nothing. */
  AUDITOR,
  /** A system that submits requests for customers; never sees internal standards. */
  CHANNEL
}

package io.echelon.platform.tiering;

/** What moves a run on. */
public enum RunStep {
  /** Every customer is rated. */
  COMPLETE,
  /** Rating broke off. */
  FAIL,
  /** A step of the review has ended; approval comes after the last. */
  SUBMIT,
  /** The approver wants it reviewed again. */
  RETURN,
  APPROVE,
  /** The tiers count from an effective date on. */
  PUBLISH,
  /** The publication is taken back. */
  REVOKE,
  CANCEL
}

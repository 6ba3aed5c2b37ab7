package io.echelon.platform.tiering;

/** What moves a run on. */
public enum RunStep {
  /** Every customer is rated. */
  COMPLETE,
  /** Rating broke off. */
  FAIL,
  /** The sales side has reviewed it and asks for approval. */
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

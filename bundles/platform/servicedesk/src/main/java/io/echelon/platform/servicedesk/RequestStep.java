package io.echelon.platform.servicedesk;

/** What an agent does with a request. */
public enum RequestStep {
  TAKE,
  /** First answer: what will be done and by when. Keeps the promise of an answer or a response. */
  ANSWER,
  /** Keeps the promise of a solution. */
  RESOLVE,
  /** The customer confirms the result. */
  CONFIRM,
  CLOSE
}

package io.echelon.platform.servicedesk;

/** What an agent does with a request. */
public enum RequestStep {
  /** Somebody works on it; after a hand-over again. */
  TAKE,
  /** Answer: what will be done and by when. Keeps the promise of an answer or a response. */
  ANSWER,
  /** A further word on how things stand. Keeps the promise of a next word, and starts the next. */
  UPDATE,
  /** The customer is asked for something; the clocks stand still. */
  WAIT,
  /** The customer has answered; the clocks run on. */
  RESUME,
  /** Keeps the promise of a solution. */
  RESOLVE,
  /** The customer confirms the result. */
  CONFIRM,
  CLOSE,
  /** It was not solved after all; what was promised for the solution runs on. */
  REOPEN,
  /** The customer no longer wants it; nobody waits for what was promised. */
  WITHDRAW
}

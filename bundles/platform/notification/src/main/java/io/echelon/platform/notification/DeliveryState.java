package io.echelon.platform.notification;

/** How far the delivery of a message is. */
public enum DeliveryState {
  /** Nothing has been tried. */
  WAITING,
  /** Taken by a node that hands it to a channel; the carrier does not have it yet. */
  SENDING,
  /** The carrier may have it, and its answer is not known yet. */
  HANDED_OVER,
  /** Not delivered, to be tried again. */
  RETRY,
  /** Delivered. */
  SENT,
  /** The platform ended, or lost the answer, after it was handed over: it may have gone. */
  UNCERTAIN,
  /** There is no address, or it was refused for good. */
  UNDELIVERABLE,
  /** Tried as often as the schedule says. */
  GIVEN_UP
}

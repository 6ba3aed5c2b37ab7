package io.echelon.platform.notification;

/** How far the delivery of a message is. */
public enum DeliveryState {
  /** Nothing has been tried. */
  WAITING,
  /** Handed to a channel whose answer is not known yet. */
  SENDING,
  /** Not delivered, to be tried again. */
  RETRY,
  /** Delivered. */
  SENT,
  /** The platform ended, or lost the answer, while the message was being sent: it may have gone. */
  UNCERTAIN,
  /** There is no address, or it was refused for good. */
  UNDELIVERABLE,
  /** Tried as often as the schedule says. */
  GIVEN_UP
}

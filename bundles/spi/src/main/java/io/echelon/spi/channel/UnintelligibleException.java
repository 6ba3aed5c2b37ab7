package io.echelon.spi.channel;

/** The content of an inbound message can't be understood; the message says what and where. */
public final class UnintelligibleException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and where, in English, without personal data
   */
  public UnintelligibleException(String message) {
    super(message);
  }
}

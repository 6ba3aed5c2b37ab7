package io.echelon.spi.channel;

import java.util.Objects;
import java.util.Optional;

/**
 * A message to one person, as a channel gets it.
 *
 * @param id the same at each attempt and no other message's, here or elsewhere: up to 64 letters,
 *     digits, dots and hyphens
 * @param address where it goes, in the form of the channel; as people entered it, so the channel
 *     checks it
 * @param language {@code en} or {@code zh}; empty: the texts are in both
 * @param title one line of 1 to 1,000 characters, without control characters
 * @param text 1 to 10,000 characters in lines that end in {@code \n}
 */
public record OutboundMessage(
    String id, String address, Optional<String> language, String title, String text) {
  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_TEXT = 10_000;

  public OutboundMessage {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(language, "language");
    if (!id.matches("[A-Za-z0-9.-]{1,64}")) {
      throw new IllegalArgumentException("id: letters, digits, dots and hyphens, not " + id);
    }
    title = title.replaceAll("\\p{Cntrl}+", " ").strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("title: 1 to " + LONGEST_TITLE + " characters");
    }
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("text: 1 to " + LONGEST_TEXT + " characters");
    }
  }
}

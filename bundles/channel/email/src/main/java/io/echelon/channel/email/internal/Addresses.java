package io.echelon.channel.email.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;

/** E-mail addresses as they may stand in a header. */
final class Addresses {
  /** One address without a name, quotes, comments or control characters. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{Alnum}.-]{1,189}");

  private Addresses() {}

  /** The address, if it is one. */
  static Optional<InternetAddress> read(String written) {
    if (!PLAIN.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      InternetAddress address = new InternetAddress(written, true);
      address.validate();
      return Optional.of(address);
    } catch (AddressException e) {
      return Optional.empty();
    }
  }
}

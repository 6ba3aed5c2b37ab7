package io.echelon.platform.bulk.internal;

import io.echelon.platform.bulk.BulkOrder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The file of a bulk request; knows when it was read to its end whether it is the same again. */
final class Content extends DigestInputStream {

  Content(BulkOrder order, InputStream csv) {
    super(csv, digest());
    String about = order.customer() + "\n" + order.item() + "\n" + order.subject() + "\n";
    getMessageDigest().update(about.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of what was ordered and read so far, hexadecimal. */
  String hash() {
    try {
      MessageDigest soFar = (MessageDigest) getMessageDigest().clone();
      return HexFormat.of().formatHex(soFar.digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}

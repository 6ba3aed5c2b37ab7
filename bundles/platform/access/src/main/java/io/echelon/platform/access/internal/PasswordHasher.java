package io.echelon.platform.access.internal;

import io.echelon.platform.access.internal.PhcHash.Cost;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hashes passwords with Argon2id. Safe for use by several threads; as each hash takes megabytes, no
 * more run at once than there are processors.
 */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {
  /** What OWASP asks for at least: 19 MiB, two passes, one lane. */
  private static final Cost RECOMMENDED = new Cost(19_456, 2, 1);

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore slots =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final Cost cost;
  private final PhcHash decoy;

  @Activate
  public PasswordHasher() {
    this(RECOMMENDED);
  }

  PasswordHasher(Cost cost) {
    this.cost = cost;
    this.decoy = new PhcHash(cost, bytes(SALT_BYTES), bytes(HASH_BYTES));
  }

  /**
   * A new hash in PHC string form.
   *
   * @param password not changed
   */
  String hash(char[] password) {
    byte[] salt = bytes(SALT_BYTES);
    return new PhcHash(cost, salt, compute(password, cost, salt, HASH_BYTES)).text();
  }

  /** Whether the password is the hash's; in constant time, at the hash's own cost. */
  boolean matches(char[] password, String stored) {
    PhcHash expected = PhcHash.parse(stored).orElse(decoy);
    byte[] actual = compute(password, expected.cost(), expected.salt(), expected.hash().length);
    return MessageDigest.isEqual(actual, expected.hash());
  }

  /** Takes as long as {@link #matches} where there is no hash to compare with. */
  void spend(char[] password) {
    compute(password, decoy.cost(), decoy.salt(), HASH_BYTES);
  }

  /** Whether the hash was made at another cost than is asked for now. */
  boolean isOutdated(String stored) {
    return PhcHash.parse(stored).map(PhcHash::cost).filter(cost::equals).isEmpty();
  }

  private byte[] compute(char[] password, Cost at, byte[] salt, int length) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    byte[] secret = new byte[encoded.remaining()];
    encoded.get(secret);
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(at.memory())
            .withIterations(at.passes())
            .withParallelism(at.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    slots.acquireUninterruptibly();
    try {
      generator.generateBytes(secret, hash);
    } finally {
      slots.release();
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(encoded.array(), (byte) 0);
    }
    return hash;
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}

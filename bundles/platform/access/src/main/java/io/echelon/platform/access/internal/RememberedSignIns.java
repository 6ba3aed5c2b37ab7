package io.echelon.platform.access.internal;

import io.echelon.platform.base.Caller;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Remembers for a few minutes who signed in with which password, so that the slow hash is not paid
 * at each request. Passwords are kept only as a digest under a key that lives and dies with the
 * process. Safe for use by several threads.
 */
@Component(service = RememberedSignIns.class)
public final class RememberedSignIns {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int MAX = 10_000;

  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<ByteBuffer, SignIn> signIns = new LinkedHashMap<>();
  private final Map<String, ByteBuffer> digests = new HashMap<>();
  private long forgotten;

  private record SignIn(Caller caller, Instant until) {}

  @Activate
  public RememberedSignIns(@Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  /** Who signed in with this name and password a short while ago. */
  Optional<Caller> find(String name, char[] password) {
    ByteBuffer digest = digest(name, password);
    synchronized (signIns) {
      return Optional.ofNullable(signIns.get(digest))
          .filter(s -> clock.instant().isBefore(s.until()))
          .map(SignIn::caller);
    }
  }

  /** To be asked for before the account is read, and handed to {@link #remember}. */
  long ticket() {
    synchronized (signIns) {
      return forgotten;
    }
  }

  /** Remembers, unless a user was forgotten since the ticket: then the caller may be outdated. */
  void remember(long ticket, Caller caller, char[] password) {
    ByteBuffer digest = digest(caller.name(), password);
    synchronized (signIns) {
      if (ticket != forgotten) {
        return;
      }
      drop(caller.name());
      signIns.put(digest, new SignIn(caller, clock.instant().plus(LIFE)));
      digests.put(caller.name(), digest);
      if (signIns.size() > MAX) {
        drop(signIns.values().iterator().next().caller().name());
      }
    }
  }

  /** Forgets a user whose account has changed. */
  void forget(String name) {
    synchronized (signIns) {
      forgotten++;
      drop(name);
    }
  }

  private void drop(String name) {
    ByteBuffer digest = digests.remove(name);
    if (digest != null) {
      signIns.remove(digest);
    }
  }

  private ByteBuffer digest(String name, char[] password) {
    ByteBuffer secret = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(name.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      mac.update(secret);
      return ByteBuffer.wrap(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    } finally {
      Arrays.fill(secret.array(), (byte) 0);
    }
  }
}

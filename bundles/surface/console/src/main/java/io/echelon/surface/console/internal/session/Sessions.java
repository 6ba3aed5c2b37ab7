package io.echelon.surface.console.internal.session;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Who is signed in to the console of this node. Not the container's sessions: these end by the
 * platform's clock, and their cookie is the console's own. A restart ends them all. Safe for use by
 * several threads.
 */
@Component(service = Sessions.class, configurationPid = "io.echelon.surface.console")
@Designate(ocd = Sessions.Config.class)
public final class Sessions {
  private static final int MOST = 10_000;
  private static final int SECRET_BYTES = 32;

  /** How long somebody may be away. */
  @ObjectClassDefinition(name = "Echelon console")
  public @interface Config {
    @AttributeDefinition(name = "Minutes without a request after which a session ends")
    int idleMinutes() default 30;
  }

  private final Map<String, Used> sessions = new HashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Duration idle;
  private final Clock clock;

  @Activate
  public Sessions(Config config, @Reference(policyOption = GREEDY) Clock clock) {
    this.idle = Duration.ofMinutes(config.idleMinutes());
    this.clock = clock;
  }

  /** A session of a user who has just signed in. Where there are too many the stalest ends. */
  public Session open(String user) {
    Session session = new Session(secret(), user, secret());
    synchronized (sessions) {
      sessions.values().removeIf(this::isOver);
      if (sessions.size() >= MOST) {
        sessions.values().stream()
            .min(Comparator.comparing(Used::at))
            .ifPresent(stalest -> sessions.remove(stalest.session().id()));
      }
      sessions.put(session.id(), new Used(session, clock.instant()));
    }
    return session;
  }

  /**
   * The session by what the browser shows.
   *
   * @param byPerson whether a person asks, so that the session is used; a page that renews itself
   *     does not keep it
   */
  public Optional<Session> find(String id, boolean byPerson) {
    synchronized (sessions) {
      Used used = sessions.get(id);
      if (used == null || isOver(used)) {
        sessions.remove(id);
        return Optional.empty();
      }
      if (byPerson) {
        sessions.put(id, new Used(used.session(), clock.instant()));
      }
      return Optional.of(used.session());
    }
  }

  /** Ends a session; without effect if it has ended. */
  public void end(String id) {
    synchronized (sessions) {
      sessions.remove(id);
    }
  }

  /** Something nobody guesses, of 256 bits. */
  public String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private boolean isOver(Used used) {
    return !used.at().plus(idle).isAfter(clock.instant());
  }

  /** A session with when it was used last. */
  private record Used(Session session, Instant at) {}
}

package io.echelon.itests.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;

/** Stands still until it is set. Safe for use by several threads. */
@Component(
    service = {Clock.class, SettableClock.class},
    property = "service.ranking:Integer=1000")
public final class SettableClock extends Clock {
  private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");

  /** Sets the time. */
  public void set(Instant instant) {
    now = instant;
  }

  /** Moves the time on. */
  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}

package io.echelon.platform.base.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Component;

/** The one place where the machine's time enters. A settable clock outranks it in tests. */
@Component(service = Clock.class)
public final class SystemClock extends Clock {
  private final Clock machine = systemUtcClock();

  @TheOnlyRealClock
  private static Clock systemUtcClock() {
    return Clock.systemUTC();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return machine.withZone(zone);
  }

  @Override
  public Instant instant() {
    return machine.instant();
  }
}

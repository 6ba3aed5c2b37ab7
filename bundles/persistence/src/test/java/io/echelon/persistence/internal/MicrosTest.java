package io.echelon.persistence.internal;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import org.junit.Test;

public class MicrosTest {

  @Test
  public void microsecondsAreKeptAndWhatIsFinerIsCutOff() {
    for (String text : new String[] {"2026-03-03T09:15:30.123456", "1969-12-31T23:59:59.999999"}) {
      Instant kept = Instant.parse(text + "Z");
      assertEquals(kept, Micros.instant(Micros.of(Instant.parse(text + "789Z"))));
      assertEquals(kept, Micros.instant(Micros.of(kept)));
    }
    assertEquals(0, Micros.of(Instant.EPOCH));
    assertEquals(-1, Micros.of(Instant.EPOCH.minusNanos(1_000)));
  }
}

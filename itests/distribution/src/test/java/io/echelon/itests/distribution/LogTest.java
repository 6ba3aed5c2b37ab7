package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** The log after all that the suite has done; the last of its classes. */
public class LogTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  @Test
  public void thereIsNothingToWorryAbout() {
    assertEquals(List.of(), PlatformLog.worries(SHARED.installation()));
  }
}

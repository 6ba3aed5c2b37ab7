package io.echelon.platform.intake;

import io.echelon.platform.base.Caller;
import io.echelon.spi.channel.Receipt;
import io.echelon.spi.channel.Submission;
import org.osgi.annotation.versioning.ProviderType;

/** Takes what agents write down in a customer's name. Safe for use by several threads. */
@ProviderType
public interface StaffIntake {

  /**
   * Accepts a request exactly once, as {@link io.echelon.spi.channel.Intake#submit}.
   *
   * @param caller needs the agent role
   * @param channel how the customer asked, for example {@code hotline}
   * @throws io.echelon.platform.base.EchelonException what the intake refuses: KEY_REUSED,
   *     IN_FLIGHT, FORBIDDEN, INVALID_INPUT naming the field
   */
  Receipt submit(Caller caller, String channel, Submission submission);
}

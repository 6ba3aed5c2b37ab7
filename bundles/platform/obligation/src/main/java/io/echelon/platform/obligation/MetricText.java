package io.echelon.platform.obligation;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Set;

/** What people call a metric. */
public final class MetricText {
  private static final Messages MESSAGES = new Messages(MetricText.class);
  private static final Set<String> KNOWN =
      Set.of("FIRST_ANSWER", "RESPONSE", "UPDATE", "SOLUTION", "STAGE");

  private MetricText() {}

  /** A metric with whether it is an internal target; one without a name of its own as it is. */
  public static LocalizedText of(String metric, boolean internal) {
    LocalizedText name =
        KNOWN.contains(metric) ? MESSAGES.text(metric) : new LocalizedText(metric, metric);
    return internal ? MESSAGES.text("internal", name) : name;
  }
}

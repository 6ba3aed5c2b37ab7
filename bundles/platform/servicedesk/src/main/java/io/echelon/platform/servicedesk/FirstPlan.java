package io.echelon.platform.servicedesk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the customer was told with the answer (服务级别管理规定 §7).
 *
 * @param words what will be done
 * @param planned the day by which, where one was named
 */
public record FirstPlan(String words, Optional<LocalDate> planned) {
  public FirstPlan {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(planned, "planned");
  }
}

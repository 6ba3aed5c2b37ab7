package io.echelon.platform.entitlement;

import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Departments that confirm every change of a catalog together before it is approved (公司大客户管理规定:
 * 经相关专业部门共同确认后实施).
 *
 * @param departments at least two, with different codes
 * @param clause where the regulation says so
 */
public record JointConfirmation(List<Department> departments, String clause) {
  public JointConfirmation {
    departments = List.copyOf(departments);
    Objects.requireNonNull(clause, "clause");
    if (departments.stream().map(Department::code).distinct().count() < departments.size()) {
      throw new IllegalArgumentException("departments: a code is there twice");
    }
  }

  /** A department by its stable key and its name. */
  public record Department(String code, LocalizedText name) {
    public Department {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  /** What one department said of one catalog version; absent while it has not confirmed. */
  public record Confirmation(Department department, String clause, Optional<Confirmed> confirmed) {}

  /** Who confirmed, and when. */
  public record Confirmed(String by, Instant at) {}
}

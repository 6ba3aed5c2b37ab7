package io.echelon.spi.channel;

import io.echelon.spi.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer asks for, whatever the channel.
 *
 * @param unit code of the business unit
 * @param serviceItem code of the catalog's service item
 * @param subject one line, 1 to 200 characters
 * @param description up to 4,000 characters; may be empty
 * @param severity how bad it is, where the sender says
 * @param customerNumber the customer's number in the unit
 * @param phone a phone number of the customer
 * @param email an e-mail address of the customer
 */
public record RequestDraft(
    String unit,
    String serviceItem,
    String subject,
    String description,
    Optional<Severity> severity,
    Optional<String> customerNumber,
    Optional<String> phone,
    Optional<String> email) {

  public RequestDraft {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(serviceItem, "serviceItem");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(description, "description");
  }

  /** Starts a draft with what every request has. */
  public static Builder of(String unit, String serviceItem, String subject) {
    return new Builder(unit, serviceItem, subject);
  }

  /** Collects the optional parts; used by one thread. */
  public static final class Builder {
    private final String unit;
    private final String serviceItem;
    private final String subject;
    private String description = "";
    private Severity severity;
    private String customerNumber;
    private String phone;
    private String email;

    private Builder(String unit, String serviceItem, String subject) {
      this.unit = unit;
      this.serviceItem = serviceItem;
      this.subject = subject;
    }

    public Builder description(String value) {
      description = value == null ? "" : value;
      return this;
    }

    public Builder severity(Severity value) {
      severity = value;
      return this;
    }

    public Builder customerNumber(String value) {
      customerNumber = value;
      return this;
    }

    public Builder phone(String value) {
      phone = value;
      return this;
    }

    public Builder email(String value) {
      email = value;
      return this;
    }

    public RequestDraft build() {
      return new RequestDraft(
          unit,
          serviceItem,
          subject,
          description,
          Optional.ofNullable(severity),
          Optional.ofNullable(customerNumber),
          Optional.ofNullable(phone),
          Optional.ofNullable(email));
    }
  }
}

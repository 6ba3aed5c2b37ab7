package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.spi.Severity;
import io.echelon.spi.channel.RequestDraft;
import io.echelon.spi.channel.Submission;
import io.echelon.surface.console.internal.page.Fields;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;

/** The form of a new request as it was filled in. */
public final class NewRequest {
  private static final Reasons REASONS = new Reasons(Fields.class);

  @FormParam("key")
  @DefaultValue("")
  public String key = "";

  /** Number, phone or e-mail of the customer. */
  @FormParam("customer")
  @DefaultValue("")
  public String customer = "";

  /** Number of the customer that the agent chose among several. */
  @FormParam("chosen")
  @DefaultValue("")
  public String chosen = "";

  /** Whether it is to be taken although nobody knows whose it is. */
  @FormParam("unclear")
  public boolean unclear;

  @FormParam("channel")
  @DefaultValue("hotline")
  public String channel = "";

  @FormParam("item")
  @DefaultValue("")
  public String item = "";

  @FormParam("severity")
  @DefaultValue("")
  public String severity = "";

  @FormParam("subject")
  @DefaultValue("")
  public String subject = "";

  @FormParam("description")
  @DefaultValue("")
  public String description = "";

  /** Whose it could be: by number, else by e-mail or phone. */
  List<Customer> identify(Customers customers, String unit) {
    if (contact().isEmpty()) {
      return List.of();
    }
    List<Customer> found = customers.identify(unit, contact(), Optional.empty(), Optional.empty());
    return found.isEmpty() ? customers.identify(unit, Optional.empty(), phone(), email()) : found;
  }

  /** What the intake is given; everything that was filled in tells a replay from another form. */
  Submission submission(String unit, List<Customer> meant) {
    RequestDraft.Builder draft =
        RequestDraft.of(unit, item, subject.strip()).description(description.strip());
    if (!severity.isEmpty()) {
      draft.severity(severity());
    }
    if (meant.size() == 1) {
      draft.customerNumber(meant.get(0).number());
    } else {
      phone().ifPresent(draft::phone);
      email().ifPresent(draft::email);
    }
    List<String> content =
        Arrays.asList(customer, chosen, channel, item, severity, subject, description);
    return new Submission(
        key, String.join("\n", content).getBytes(StandardCharsets.UTF_8), draft.build());
  }

  private Severity severity() {
    try {
      return Severity.valueOf(severity);
    } catch (IllegalArgumentException e) {
      throw REASONS.invalid("severity");
    }
  }

  private Optional<String> contact() {
    String given = chosen.isEmpty() ? customer : chosen;
    return Optional.of(given.strip()).filter(c -> !c.isEmpty());
  }

  private Optional<String> phone() {
    return contact().filter(c -> !c.contains("@"));
  }

  private Optional<String> email() {
    return contact().filter(c -> c.contains("@"));
  }
}

package io.echelon.surface.console.internal.desk;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import java.util.Optional;

/**
 * A line of the queue.
 *
 * @param customer whose it is, where that is known
 * @param item what people call the service
 * @param team what people call the team whose it is, where it belongs to one
 * @param urgent whether three quarters of its clock are gone
 */
public record QueueRow(
    ServiceRequest request,
    Optional<Customer> customer,
    LocalizedText item,
    Optional<LocalizedText> team,
    boolean urgent) {}

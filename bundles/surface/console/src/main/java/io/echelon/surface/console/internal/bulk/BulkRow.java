package io.echelon.surface.console.internal.bulk;

import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.customer.Customer;
import io.echelon.spi.LocalizedText;
import java.util.Optional;

/**
 * A bulk request as people read it.
 *
 * @param customer whose it is, unless the unit has it no more
 * @param item what people call the service of each
 */
public record BulkRow(BulkRequest bulk, Optional<Customer> customer, LocalizedText item) {}

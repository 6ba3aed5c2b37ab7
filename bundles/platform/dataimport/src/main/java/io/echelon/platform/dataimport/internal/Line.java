package io.echelon.platform.dataimport.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.dataimport.csv.CsvRecords;
import io.echelon.platform.measurement.Facts;
import java.time.LocalDate;

/**
 * A good line.
 *
 * @param record where it stands
 * @param customer as the line describes it, without an id
 * @param asOf date of the facts
 * @param facts may be none
 */
record Line(CsvRecords.RawRecord record, Customer customer, LocalDate asOf, Facts facts) {}

package io.echelon.itests.benchmarks.entities;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A sheet of facts. */
@Entity
@Table(name = "FACT_SHEET")
public class FactEntity {
  @Id private long id;
  private String unit;

  @Column(name = "CUSTOMER_ID")
  private long customerId;

  @Column(name = "AS_OF")
  private LocalDate asOf;

  private String facts;

  public long customerId() {
    return customerId;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String facts() {
    return facts;
  }
}

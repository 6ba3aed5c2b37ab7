package io.echelon.itests.benchmarks.entities;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A member of a unit. */
@Entity
@Table(name = "MEMBERSHIP")
public class MemberEntity {
  @Id
  @Column(name = "CUSTOMER_ID")
  private long customerId;

  private String unit;

  @Column(name = "CUSTOMER_NUMBER")
  private String number;

  public long customerId() {
    return customerId;
  }

  public String number() {
    return number;
  }
}

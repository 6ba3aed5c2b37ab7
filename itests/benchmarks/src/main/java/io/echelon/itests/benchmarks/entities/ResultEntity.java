package io.echelon.itests.benchmarks.entities;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A customer's result in a run. */
@Entity
@IdClass(ResultEntity.Key.class)
@Table(name = "RUN_RESULT")
public class ResultEntity {
  @Id private long run;

  @Id
  @Column(name = "CUSTOMER_ID")
  private long customerId;

  @Column(name = "CUSTOMER_NUMBER")
  private String number;

  @Column(name = "TIER_BEFORE")
  private String tierBefore;

  @Column(name = "RATED_TIER")
  private String ratedTier;

  @Column(name = "NOT_RATABLE")
  private String notRatable;

  private double score;
  private byte[] detail;

  protected ResultEntity() {}

  public ResultEntity(
      long run, long customerId, String number, String ratedTier, double score, byte[] detail) {
    this.run = run;
    this.customerId = customerId;
    this.number = number;
    this.ratedTier = ratedTier;
    this.score = score;
    this.detail = detail;
  }

  /** The key. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1;
    private long run;
    private long customerId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.run == run && key.customerId == customerId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(run, customerId);
    }
  }
}

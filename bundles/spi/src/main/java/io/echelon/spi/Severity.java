package io.echelon.spi;

/**
 * How bad a fault is, whatever the customer's tier (服务级别管理规定 4). Severity and tier are two axes.
 */
public enum Severity {
  /** Urgent: outage, loss of data. */
  S1,
  /** Priority: degraded service, a function fails. */
  S2,
  /** Regular: improvement, new function. What a request has of which nobody says more. */
  S3,
  /** Consultation: advice on a product and its use. */
  S4
}

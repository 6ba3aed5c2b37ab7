package io.echelon.platform.form;

/** The forms of one customer. */
public enum FormKind {
  /** 客户等级评定表: indicators, points and the tier, with the signatures (R4, 6.1.2). */
  RATING,
  /** 客户质量等级评估表: the scale of each criterion with the customer's grade (R6, 5.1.2). */
  QUALITY
}

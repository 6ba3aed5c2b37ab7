package io.echelon.persistence.customer;

/** How somebody is reached. */
enum ContactKind {
  PHONE,
  EMAIL
}

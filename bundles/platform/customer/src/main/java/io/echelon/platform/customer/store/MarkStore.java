package io.echelon.platform.customer.store;

import io.echelon.platform.customer.Mark;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Marks of customers. Joins the caller's transaction. */
public interface MarkStore {

  /** Inserts and returns it with its id. */
  Mark insert(Mark mark);

  /** Keeps a new last day. */
  void end(Mark mark);

  /** All marks of a customer, newest first. */
  List<Mark> of(String unit, long customerId);

  /** Marks that hold on a day, of some customers. */
  List<Mark> on(String unit, Collection<Long> customerIds, LocalDate day);

  /** Marks that hold on a day or on a later one, of some customers, at most 2,000. */
  List<Mark> since(String unit, Collection<Long> customerIds, LocalDate day);

  /** Marks of a code that hold on a day, by customer id above {@code afterId}. */
  List<Mark> on(String unit, String code, LocalDate day, long afterId, int limit);
}

package io.echelon.platform.notification.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.internal.AddressBook.Address;
import io.echelon.platform.notification.store.OutboxStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what is to be done at an instant. What is due later than its state ever waits was put off
 * by a clock that ran ahead and was set back, and is due as well; twice that long is waited, as the
 * clocks of nodes differ.
 */
final class DueMessages {
  private static final int BLOCK = 100;

  /** Later than any clock says, and within what the stores keep. */
  private static final Instant EVER = Instant.parse("2250-01-01T00:00:00Z");

  private final OutboxStore store;
  private final AddressBook book;
  private final Transactions transactions;

  /** Messages in the order in which they are sent, and the addresses of those that have one. */
  record Block(List<OutboxMessage> messages, Map<Long, Address> addresses) {}

  DueMessages(OutboxStore store, AddressBook book, Transactions transactions) {
    this.store = store;
    this.book = book;
    this.transactions = transactions;
  }

  /** Those that may be sent: what was tried before first, or a flood would keep it back. */
  Block next(Instant now) {
    return transactions.read(
        () -> {
          List<OutboxMessage> messages = new ArrayList<>();
          messages.addAll(due(DeliveryState.RETRY, Steps.LONGEST_PAUSE, now));
          messages.addAll(due(DeliveryState.WAITING, OutboxMessage.LONGEST_WAIT, now));
          return new Block(messages, book.of(messages));
        });
  }

  /** Those whose sending ended without an answer. */
  List<OutboxMessage> withoutAnswer(Instant now) {
    return transactions.read(
        () -> {
          List<OutboxMessage> lost = new ArrayList<>();
          lost.addAll(due(DeliveryState.SENDING, Steps.LEASE, now));
          lost.addAll(due(DeliveryState.HANDED_OVER, Steps.LEASE, now));
          return lost;
        });
  }

  private List<OutboxMessage> due(DeliveryState state, Duration longest, Instant now) {
    List<OutboxMessage> due = new ArrayList<>(store.due(state, Instant.EPOCH, now, BLOCK));
    due.addAll(store.due(state, now.plus(longest.multipliedBy(2)), EVER, BLOCK));
    return due;
  }
}

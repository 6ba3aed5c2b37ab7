package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;

/**
 * A command that lists what belongs to a unit.
 *
 * @param <T> what it lists
 */
public abstract class UnitPagedAction<T> extends UnitAction {
  @Option(name = "--limit", description = "Rows of a page, 1 to 500")
  int limit = 50;

  @Option(name = "--after", description = "The page after this key")
  String after;

  private final Table<T> table;

  protected UnitPagedAction(Table<T> table) {
    this.table = table;
  }

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    Page<T> page = page(caller, chosenUnit, Optional.ofNullable(after), limit);
    Pages.print(page, table, words, out());
  }

  /** Reads the page. */
  protected abstract Page<T> page(Caller caller, String chosenUnit, Optional<String> key, int size);
}

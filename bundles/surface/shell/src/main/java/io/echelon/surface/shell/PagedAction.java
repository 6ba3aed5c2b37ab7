package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;

/**
 * A command that lists what belongs to no unit.
 *
 * @param <T> what it lists
 */
public abstract class PagedAction<T> extends EchelonAction {
  @Option(name = "--limit", description = "Rows of a page, 1 to 500")
  int limit = 50;

  @Option(name = "--after", description = "The page after this key")
  String after;

  private final Table<T> table;

  protected PagedAction(Table<T> table) {
    this.table = table;
  }

  @Override
  protected final void run(Caller caller, Words words) {
    Pages.print(page(caller, Optional.ofNullable(after), limit), table, words, out());
  }

  /** Reads the page. */
  protected abstract Page<T> page(Caller caller, Optional<String> key, int size);
}

package io.echelon.surface.shell.customer;

import io.echelon.surface.shell.UnitAction;
import org.apache.karaf.shell.api.action.Argument;

/** A command about one customer. */
public abstract class CustomerAction extends UnitAction {
  @Argument(name = "customer", description = "The unit's customer number", required = true)
  protected String number;
}

package io.echelon.surface.shell.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes names of import mappings. */
@Service
public final class MappingCompleter extends UnitValueCompleter {
  @Reference DataImports imports;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return imports.mappings(caller, unit);
  }
}

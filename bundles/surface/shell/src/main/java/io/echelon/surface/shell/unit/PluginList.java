package io.echelon.surface.shell.unit;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.Plugins;
import io.echelon.surface.shell.EchelonAction;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the plug-ins in service. */
@Service
@Command(scope = "echelon", name = "plugin-list", description = "Lists the plug-ins in service")
public final class PluginList extends EchelonAction {
  private static final Table<Plugins.PluginInfo> TABLE =
      new Table<Plugins.PluginInfo>()
          .column("kind", Plugins.PluginInfo::kind)
          .column("id", Plugins.PluginInfo::id)
          .column("bundle", Plugins.PluginInfo::bundle)
          .column("version", Plugins.PluginInfo::version);

  @Reference Plugins plugins;

  @Override
  protected void run(Caller caller, Words words) {
    TABLE.print(words, out(), plugins.list());
  }
}

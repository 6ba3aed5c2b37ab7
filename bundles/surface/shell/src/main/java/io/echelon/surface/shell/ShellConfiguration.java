package io.echelon.surface.shell;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the PID {@code io.echelon.surface.shell}. */
@ObjectClassDefinition(name = "Echelon shell")
public @interface ShellConfiguration {

  /** Whether the console of the process itself, where nobody signs in, may manage the platform. */
  @AttributeDefinition(
      name = "Local console",
      description = "true: whoever owns the process acts as platform admin without a password")
  boolean localConsole() default false;

  /**
   * Folders in which commands read files and write new ones; separated by commas; relative ones lie
   * in the container's.
   */
  @AttributeDefinition(
      name = "File folders",
      description = "Commands read files of the server, and write new ones, in these folders only")
  String fileFolders() default "data/in,sample";
}

package io.echelon.platform.access.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the PID {@code io.echelon.platform.access}. */
@ObjectClassDefinition(name = "Echelon access")
public @interface AccessConfiguration {

  /** Where the first admin's password is written; empty: beside the container's data. */
  @AttributeDefinition(
      name = "Initial password file",
      description = "Written once, when there is no user at all; delete it after the first sign-in")
  String initialPasswordFile() default "";
}

/** Business units: their policy, their plug-ins, their state. */
@Export
@Version("1.0.0")
package io.echelon.platform.unit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** From a channel's draft to an accepted request, exactly once. */
@Export
@Version("1.0.0")
package io.echelon.platform.intake;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

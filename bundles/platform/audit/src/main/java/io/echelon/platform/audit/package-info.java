/** Who did what, when and why. */
@Export
@Version("1.0.0")
package io.echelon.platform.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

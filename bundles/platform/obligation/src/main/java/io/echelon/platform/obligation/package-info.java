/** Dated promises and their clocks. */
@Export
@Version("1.0.0")
package io.echelon.platform.obligation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

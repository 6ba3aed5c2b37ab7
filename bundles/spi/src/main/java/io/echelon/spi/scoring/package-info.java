/** The scoring contract: a strategy turns indicator columns into points and tiers. */
@Export
@Version("1.0.0")
package io.echelon.spi.scoring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Runs, review, publication and the history of tiers. */
@Export
@Version("1.0.0")
package io.echelon.platform.tiering;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

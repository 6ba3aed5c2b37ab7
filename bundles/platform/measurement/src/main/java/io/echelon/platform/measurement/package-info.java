/** Dated facts about customers. */
@Export
@Version("1.0.0")
package io.echelon.platform.measurement;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

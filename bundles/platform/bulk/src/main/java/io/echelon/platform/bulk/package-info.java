/** Bulk requests: many of one kind as one parent with a result for each. */
@Export
@Version("1.0.0")
package io.echelon.platform.bulk;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

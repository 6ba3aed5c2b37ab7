/** Reviews of closed requests, and the evaluation of those who worked on them. */
@Export
@Version("1.0.0")
package io.echelon.platform.quality;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Whether customers are content with what was done for them. */
@Export
@Version("1.0.0")
package io.echelon.platform.satisfaction;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

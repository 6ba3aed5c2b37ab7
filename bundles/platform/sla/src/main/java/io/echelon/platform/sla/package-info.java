/** Business calendars and due times: pure calculation. */
@Export
@Version("1.0.0")
package io.echelon.platform.sla;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

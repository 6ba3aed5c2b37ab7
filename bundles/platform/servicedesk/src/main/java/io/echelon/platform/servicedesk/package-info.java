/** Requests: their queue and their life. */
@Export
@Version("1.0.0")
package io.echelon.platform.servicedesk;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

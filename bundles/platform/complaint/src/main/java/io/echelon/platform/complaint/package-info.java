/** Complaints: what the customer is not content with, and what becomes of it. */
@Export
@Version("1.0.0")
package io.echelon.platform.complaint;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

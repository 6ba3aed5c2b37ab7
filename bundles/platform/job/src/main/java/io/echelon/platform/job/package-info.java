/** Durable jobs: work in blocks that survives a crash. */
@Export
@Version("1.0.0")
package io.echelon.platform.job;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Where bulk requests are kept. */
@Export
@Version("1.0.0")
package io.echelon.platform.bulk.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Where surveys are kept. */
@Export
@Version("1.0.0")
package io.echelon.platform.satisfaction.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

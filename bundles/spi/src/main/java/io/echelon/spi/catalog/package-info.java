/** The catalog contract: what each tier of a business unit may claim. */
@Export
@Version("1.0.0")
package io.echelon.spi.catalog;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Customers and facts from CSV files. */
@Export
@Version("1.0.0")
package io.echelon.platform.dataimport;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

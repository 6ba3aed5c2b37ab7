/** Reading CSV files record by record, whatever stands in them. */
@Export
@Version("1.0.0")
package io.echelon.platform.dataimport.csv;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

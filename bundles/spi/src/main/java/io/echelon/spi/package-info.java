/** What every plug-in contract shares: text for people in two languages. */
@Export
@Version("1.0.0")
package io.echelon.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Text for people from resource bundles, in both languages at once. */
@Export
@Version("1.0.0")
package io.echelon.platform.base.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

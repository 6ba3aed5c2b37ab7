/** One way of reading and writing JSON documents, with errors that name the place. */
@Export
@Version("1.0.0")
package io.echelon.platform.base.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

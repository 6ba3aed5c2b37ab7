/** What the surfaces over HTTP share: the host of their resources, sign-in, languages, bounds. */
@Export
@Version("1.0.0")
package io.echelon.surface.http;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

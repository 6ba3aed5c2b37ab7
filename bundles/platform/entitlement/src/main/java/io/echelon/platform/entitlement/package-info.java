/** What a customer may claim, and why. */
@Export
@Version("1.0.0")
package io.echelon.platform.entitlement;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

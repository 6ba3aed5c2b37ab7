/** Where catalog versions are kept. */
@Export
@Version("1.0.0")
package io.echelon.platform.entitlement.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Who the customer is, and under which number in which unit. */
@Export
@Version("1.0.0")
package io.echelon.platform.customer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

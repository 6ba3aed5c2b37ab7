/** Contract tests for plug-ins: extend one class, and every rule of the contract is checked. */
@Export
@Version("1.0.0")
package io.echelon.sdk.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

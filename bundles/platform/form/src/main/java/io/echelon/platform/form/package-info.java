/** The printed forms of an assessment, as PDF and as spreadsheets. */
@Export
@Version("1.0.0")
package io.echelon.platform.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

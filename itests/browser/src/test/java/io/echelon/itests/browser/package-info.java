/** The console as people see it: each role's main job in headless Chromium, in both languages. */
package io.echelon.itests.browser;

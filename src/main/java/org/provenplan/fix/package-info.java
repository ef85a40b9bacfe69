/** Carries out the edits of diagnostics, round by round, until there are none, and puts the texts in place of the files. */
package org.provenplan.fix;

/** The command line: picocli lives here and nowhere else, and commands only translate. */
package org.provenplan.cli;

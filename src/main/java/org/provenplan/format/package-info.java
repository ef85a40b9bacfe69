/**
 * How the result of a check is written down: one class for each output format, which shows it and judges nothing again; and
 * the schemas of plans and of results.
 */
package org.provenplan.format;

/** Runs the rules over the plans and makes the one result that every output shows. */
package org.provenplan.check;

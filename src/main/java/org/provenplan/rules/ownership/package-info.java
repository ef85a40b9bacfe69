/** Rules about ownership: who owns, verifies and is accountable. */
package org.provenplan.rules.ownership;

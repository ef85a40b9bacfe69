/** Rules about evidence: the records that prove it. */
package org.provenplan.rules.evidence;

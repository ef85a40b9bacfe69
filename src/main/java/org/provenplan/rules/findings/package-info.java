/** Rules about findings: what is wrong, why, and what answers it. */
package org.provenplan.rules.findings;

/** The git program: what it is asked, what it answers, and what lies where at a revision. Where Git can't tell, that is an answer too. */
package org.provenplan.git;

/** What provenplan says about a plan: a problem as it is found, and the diagnostic that it becomes. */
package org.provenplan.diagnostic;

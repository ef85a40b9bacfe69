/** What each person must do, and by when, across all plans: facts of the plans, no judgement and no words of a format. */
package org.provenplan.due;

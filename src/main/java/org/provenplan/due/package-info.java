/** What each person must do, and by when, across all plans: a view of their duties, no judgement and no words of a format. */
package org.provenplan.due;

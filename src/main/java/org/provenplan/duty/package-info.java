/** What a plan owes: who must do what, and by when. The one model of dates that rules, lists, calendars and reports read. */
package org.provenplan.duty;

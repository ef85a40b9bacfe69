/** What plans said at each commit, and whose life goes on in which. */
package org.provenplan.history;

/** What has changed in plans between two times, as a board reads it. */
package org.provenplan.changes;

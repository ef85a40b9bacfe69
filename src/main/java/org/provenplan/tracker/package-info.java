/** Trackers: the spreadsheets that services keep their actions in, read and made into plans. */
package org.provenplan.tracker;

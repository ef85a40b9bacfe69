/** Files of spreadsheets, read into sheets, rows and cells as people see them, whoever wrote them. */
package org.provenplan.tracker.cells;

/** Plans as spreadsheets, for those who ask for one. What they show is what the check and the report know; nothing is judged again. */
package org.provenplan.sheet;

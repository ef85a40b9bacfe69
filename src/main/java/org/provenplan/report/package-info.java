/** Reports: records that say what is shown, made from the result of a check, and templates that lay it out. */
package org.provenplan.report;

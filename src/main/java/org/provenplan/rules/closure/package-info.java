/** Rules about closure: what closed means. */
package org.provenplan.rules.closure;

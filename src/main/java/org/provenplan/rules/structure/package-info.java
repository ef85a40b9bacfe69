/** Rules about structure: the plan has the keys, values, ids and codes that the format knows. */
package org.provenplan.rules.structure;

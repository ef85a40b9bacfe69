/** Rules about measures: how it shows that things get better. */
package org.provenplan.rules.measures;

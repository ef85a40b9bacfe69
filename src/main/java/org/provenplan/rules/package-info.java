/** The rulebook: a package for each family of rules, and {@link org.provenplan.rules.Rules}, which joins their lists. */
package org.provenplan.rules;

/** The rulebook: one class for each rule, and {@link org.provenplan.rules.Rules}, the list of them. */
package org.provenplan.rules;

/** What a rule is: the contract between the rules and the engine that runs them. */
package org.provenplan.rule;

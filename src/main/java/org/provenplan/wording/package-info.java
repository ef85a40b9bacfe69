/** What the words of a plan say: phrases, facts, owners, copies. It knows no rule. */
package org.provenplan.wording;

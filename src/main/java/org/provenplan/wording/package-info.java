/** What the words of a text say, in whatever plan it stands: phrases, facts, owners, copies. It knows no plan and no rule. */
package org.provenplan.wording;

/** Rules about privacy: nobody can be told by a plan, and what is waived is waived for a time. */
package org.provenplan.rules.privacy;

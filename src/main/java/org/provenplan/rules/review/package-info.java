/** Rules about review: who looks at the plan, and how often. */
package org.provenplan.rules.review;

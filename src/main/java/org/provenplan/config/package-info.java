/** What a team sets for its plans: {@code provenplan.yaml}, read with the same reader as plans, and what follows from it for each. */
package org.provenplan.config;

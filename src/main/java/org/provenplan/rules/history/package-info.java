/** Rules about history: what Git knows of the past. */
package org.provenplan.rules.history;

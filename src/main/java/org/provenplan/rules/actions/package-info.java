/** Rules about actions: what is done about it, by when. */
package org.provenplan.rules.actions;

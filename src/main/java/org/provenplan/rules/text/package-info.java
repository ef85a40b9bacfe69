/** Rules about text: what the author typed is what is judged. */
package org.provenplan.rules.text;

/** What Git knows of the folders that plans lie in; where Git can't tell, that is an answer too. */
package org.provenplan.history;

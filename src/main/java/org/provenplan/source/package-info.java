/** Where text comes from and where in it something stands. Knows nothing else of provenplan. */
package org.provenplan.source;

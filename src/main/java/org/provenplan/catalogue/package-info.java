/** The regulator's frameworks, quality statements and regulations: data, read from resources. */
package org.provenplan.catalogue;

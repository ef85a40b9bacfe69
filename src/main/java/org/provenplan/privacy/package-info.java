/** What tells who somebody is, wherever it stands in a text: {@link org.provenplan.privacy.PersonalIdentifiers} finds it. */
package org.provenplan.privacy;

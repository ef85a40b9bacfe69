/** What people mistype in YAML, recognised and told, and how reading goes on past it. */
package org.provenplan.yaml.slips;

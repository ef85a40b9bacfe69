/** YAML text to a tree in which every key and value knows its place. The parser's own types stay inside. */
package org.provenplan.yaml;

/** How items and plans came to be what they are: their lives, as Git remembers them. */
package org.provenplan.life;

/** One class for each output format; each shows the result of a check and judges nothing again. */
package org.provenplan.format;

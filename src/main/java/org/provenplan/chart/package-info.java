/** Statistics of readings and drawings of them, after Making Data Count and Anhøj; knows nothing of plans or reports. */
package org.provenplan.chart;

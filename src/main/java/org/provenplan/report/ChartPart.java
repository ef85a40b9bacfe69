package org.provenplan.report;

import org.provenplan.chart.Drawing;
import org.provenplan.chart.Sparkline;

/**
 * What readings show: drawn, in a sentence, and by which convention.
 *
 * @param drawing nothing where there are too few readings, or where it would be of no use
 * @param line the same as small as a word
 * @param variation the name of the icon of change; empty without limits
 * @param variationWords what stands beside it
 * @param assurance the name of the icon of reaching the target; empty where it can't be told
 * @param willReach what stands beside it
 * @param sentence where it came from, where it is, and what is more than chance
 * @param convention which chart it is, and how to read it
 */
public record ChartPart(
        Drawing drawing,
        Sparkline line,
        String variation,
        String variationWords,
        String assurance,
        String willReach,
        String sentence,
        String convention) {}

package org.provenplan.chart;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One reading. */
public record Point(LocalDate date, BigDecimal value) {}

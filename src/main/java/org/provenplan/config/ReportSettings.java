package org.provenplan.config;

import java.util.Map;
import java.util.Optional;

/**
 * How reports are dressed.
 *
 * @param organisation whose report it is
 * @param logo what stands at the top
 * @param statusLabels what statuses are called, by their words: {@code in-progress}
 */
public record ReportSettings(
        Optional<Setting<String>> organisation,
        Optional<Setting<Logo>> logo,
        Map<String, Setting<String>> statusLabels) {
    static final ReportSettings NONE = new ReportSettings(Optional.empty(), Optional.empty(), Map.of());
}

package org.provenplan.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The system's clock where this computer is, which looks up the time zone only when somebody asks for the day, and only
 * its offset: reading the rules of all zones takes tens of milliseconds.
 */
final class LocalClock extends Clock {
    private final Clock clock;

    LocalClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        long now = millis();
        return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(now) / 1_000);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}

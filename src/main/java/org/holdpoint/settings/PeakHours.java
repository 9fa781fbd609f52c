package org.holdpoint.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.holdpoint.source.Span;

/// When users must not be hurt. `days` are in the order of the week. `from` and `to` are minutes after midnight in `zone`, 1440 is the end of the day;
/// where `to` is less than `from`, the hours end on the next day. `services` are patterns of names; none means every service.
public record PeakHours(ZoneId zone, List<DayOfWeek> days, int from, int to, List<Glob> services, Span at) {

  public PeakHours {
    days = List.copyOf(days);
    services = List.copyOf(services);
  }
}

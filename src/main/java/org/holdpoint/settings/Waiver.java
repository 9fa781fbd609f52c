package org.holdpoint.settings;

import java.time.LocalDate;
import org.holdpoint.source.Span;

/// A dated, owned permission: findings of `rule` in files that `path` matches do not count, up to and including the day `until`.
public record Waiver(String rule, Glob path, LocalDate until, String owner, String because, Span at) {}

package org.holdpoint.trial;

import java.time.Duration;
import java.util.Optional;

/// How files are read: the language and the delivery that are given instead of found, the budget of one file, and how many files are read at a time.
public record Wanted(Optional<String> language, Optional<String> delivery, Duration fileTimeout, int jobs) {}

package org.holdpoint.mutant;

/// One generated router: its name, and its whole configuration as the block `configure`.
record Router(long seed, String name, ConfigBlock configure) {}

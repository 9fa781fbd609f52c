package org.holdpoint.mutant;

/// A command of one line, as it is typed: `metric 100`.
record ConfigLeaf(String text) implements ConfigEntry {}

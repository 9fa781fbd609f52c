package org.holdpoint.finding;

/// A command that shows on a device of one language what a finding speaks of, and what it prints when all is well.
public record Verification(String language, String run, String expect) {}

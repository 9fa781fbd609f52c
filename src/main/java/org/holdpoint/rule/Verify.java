package org.holdpoint.rule;

/// How a device of one language shows what a rule speaks of: the command to run, and what it prints when all is well.
public record Verify(String language, Template run, Template expect) {}

package org.holdpoint.analysis.command;

/// What a call does: its program and verb, its words, how many of them are the verb's, and how the table calls it.
record Deed(Program program, Verb verb, Call call, int taken, String name) {}

package org.holdpoint.cel;

/// A record as a CEL value: its type, and the Java object that the fields of the type read.
public record CelRecord(CelType.Record type, Object value) {}

package org.holdpoint.finding;

import java.util.List;

/// Edits of the file of a finding that take its cause away. `safe` fixes may be applied without a second look.
public record Fix(String description, boolean safe, List<Edit> edits) {}

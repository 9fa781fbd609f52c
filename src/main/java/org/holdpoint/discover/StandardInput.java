package org.holdpoint.discover;

import java.io.InputStream;

/// What the path `-` stands for: a stream, and the name under which it is judged.
public record StandardInput(String name, InputStream stream) {}

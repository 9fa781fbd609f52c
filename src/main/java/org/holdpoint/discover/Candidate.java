package org.holdpoint.discover;

import java.nio.file.Path;

/// A file that may be loaded: where it is, its path below the working folder, and the key that pairs it.
record Candidate(Path file, String path, String key) {}

package org.holdpoint.mutant;

/// What a block of a configuration holds: a command of one line, or a further block.
sealed interface ConfigEntry permits ConfigLeaf, ConfigBlock {}

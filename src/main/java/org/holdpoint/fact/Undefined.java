package org.holdpoint.fact;

/// What a device does where a name is used that nothing defines: a missing filter lets every route pass, or none; a line is refused, or does nothing; or no source says.
public enum Undefined {
  PASSES_ALL, PASSES_NONE, REJECTED, IGNORED, UNKNOWN
}

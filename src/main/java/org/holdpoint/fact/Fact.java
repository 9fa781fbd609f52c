package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// One thing that is set up, or that follows from what is set up, in the words of the network or the cloud.
/// `at` is the text that sets it, `within` the header of the block it stands in (the text itself where there is none).
public sealed interface Fact permits BgpFact, ContextFact, DeviceFact, ListFact, NameFact, OspfFact, PermissionFact, RoutingFact {

  Key key();

  Span at();

  Span within();
}

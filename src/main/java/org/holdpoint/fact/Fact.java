package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// One thing that is set up, or that follows from what is set up, in the words of the network or the cloud.
///
/// Every kind has these: `key` is what makes it the same thing before and after; `at` is the text that sets it; `within` is the header of the block it stands in (the text itself where there is
/// none). Many have fields of the same name and meaning: `name` is what the device calls it; `vrf` is the routing table it belongs to, as the device names it; `shutdown` is whether it is switched
/// off. What else a field means is said with its record, as `@param field (unit) meaning`: `holdpoint facts --schema` shows it.
public sealed interface Fact permits AccessFact, AdmissionFact, ArtifactFact, BgpFact, ClusterFact, CommandFact, ConsequenceFact, ContextFact, CopyFact, DeviceFact, DnsFact, IamFact, InventoryFact, IsisFact, LinkFact, ListFact, LoginFact, NameFact, OspfFact, PermissionFact, PolicyFact, ProgramFact, ReachFact, RequestFact, ResourceFact, RolloutFact, RoutingFact, ScheduleFact, SchemaFact, SessionFact, SettingFact, StepFact, SwitchFact, TimeFact, WindowFact {

  Key key();

  Span at();

  Span within();
}

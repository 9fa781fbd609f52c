# decides whether the removal tool may take hosts out
package removal

import rego.v1

default allow := false

known := {s | some s, _ in data.subsystems}

allow if {
	count(deny) == 0
	input.rehearsed == true
}

deny contains msg if {
	left := input.in_service - count(input.hosts)
	left < data.subsystems[input.subsystem].keep
	msg := sprintf("%s would fall to %d hosts", [input.subsystem, left])
}

deny contains msg if {
	count(input.hosts) > data.subsystems[input.subsystem].per_hour
	msg := "too many hosts in one hour"
}

deny contains msg if {
	not input.subsystem in known
	msg := "subsystem is not listed"
}

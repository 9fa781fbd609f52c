# decides whether the removal tool may take hosts out
package removal

import rego.v1

default allow := true

allow if {
	count(deny) == 0
}

deny contains msg if {
	count(input.hosts) > data.subsystems[input.subsystem].per_hour
	msg := "too many hosts in one hour"
}

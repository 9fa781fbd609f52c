// Package reputation loads the list of the export job into a fixed table.
package reputation

const (
	MaxEntries = 40 // table is allocated once at start, see RFC-118
)

type Policy struct {
	OnOverflow string
}

var Default = Policy{OnOverflow: "keep-previous"}

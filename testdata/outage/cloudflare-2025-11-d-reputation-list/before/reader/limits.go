// Package reputation loads the list of the export job into a fixed table.
package reputation

const (
	MaxEntries = 40 // table is allocated once at start
)

type Policy struct {
	OnOverflow string
}

var Default = Policy{OnOverflow: "keep-previous"}

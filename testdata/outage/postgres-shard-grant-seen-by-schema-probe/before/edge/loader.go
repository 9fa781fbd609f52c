package loader

import (
	"encoding/json"
	"fmt"
	"os"
)

// MaxSignals is the size of the slab every worker reserves at start.
const MaxSignals = 96

type Signal struct {
	Name string `json:"column_name"`
	Kind string `json:"udt_name"`
}

func Load(path string) ([]Signal, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var s []Signal
	if err := json.Unmarshal(raw, &s); err != nil {
		return nil, err
	}
	if len(s) > MaxSignals {
		return nil, fmt.Errorf("%d signals, at most %d", len(s), MaxSignals)
	}
	return s, nil
}

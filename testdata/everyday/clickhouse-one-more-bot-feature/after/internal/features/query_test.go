package features

import (
	"strings"
	"testing"
)

func TestColumnsQueryNamesDatabaseAndTable(t *testing.T) {
	for _, want := range []string{"database = 'bots'", "table = 'http_requests_features'"} {
		if !strings.Contains(columnsQuery, want) {
			t.Errorf("columnsQuery lacks %q", want)
		}
	}
}

func TestIdentityColumnsAreNoFeatures(t *testing.T) {
	for _, c := range []string{"ts", "zone_id"} {
		if isFeature(c) {
			t.Errorf("%s would become a feature", c)
		}
	}
}

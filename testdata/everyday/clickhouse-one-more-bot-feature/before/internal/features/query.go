package features

// columnsQuery lists the columns of the request features table. The result is
// turned into the header of the feature file.
const columnsQuery = `
SELECT name, type
FROM system.columns
WHERE database = 'bots' AND table = 'http_requests_features'
ORDER BY name`

const maxFeatures = 200

var ignoredColumns = map[string]bool{"ts": true, "zone_id": true}

func isFeature(column string) bool { return !ignoredColumns[column] }

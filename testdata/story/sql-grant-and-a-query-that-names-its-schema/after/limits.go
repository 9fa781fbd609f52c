package limits

// holdpoint: runs as svc_limits
const columns = `
	SELECT name, type
	FROM system.columns
	WHERE database = 'metrics' AND table = 'request_fields'
	ORDER BY name`

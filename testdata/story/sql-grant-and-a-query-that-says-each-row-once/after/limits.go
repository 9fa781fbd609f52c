package limits

// holdpoint: runs as svc_limits
const columns = `
	SELECT DISTINCT name, type
	FROM system.columns
	WHERE table = 'request_fields'
	ORDER BY name`

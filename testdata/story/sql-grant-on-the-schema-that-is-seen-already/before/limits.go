package limits

// holdpoint: runs as svc_limits
const columns = `
	SELECT name, type
	FROM system.columns
	WHERE table = 'request_fields'
	ORDER BY name`

SELECT name, type FROM system.columns WHERE table = 'bot_features'  ORDER BY name FORMAT JSONEachRow

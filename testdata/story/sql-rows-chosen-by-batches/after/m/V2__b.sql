UPDATE app.items SET done = true WHERE id IN (SELECT id FROM app.items WHERE done IS NULL LIMIT 1000);

-- the app runs its own migrations from now on
ALTER TABLE app.note OWNER TO app;

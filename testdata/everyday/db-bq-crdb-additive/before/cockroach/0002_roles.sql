CREATE ROLE IF NOT EXISTS returns_app LOGIN;
GRANT CONNECT ON DATABASE returns TO returns_app;
GRANT SELECT, INSERT ON TABLE returns.public.parcel TO returns_app;

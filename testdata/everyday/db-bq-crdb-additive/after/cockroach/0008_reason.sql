-- RET-140: reason of a return
ALTER TABLE returns.public.parcel ADD COLUMN IF NOT EXISTS reason STRING NULL;

CREATE TABLE IF NOT EXISTS returns.public.reason (
  code  STRING PRIMARY KEY,
  label STRING NOT NULL
);

GRANT SELECT ON TABLE returns.public.reason TO returns_app;

-- only while collector 2.9 is not out: until then every row holds the default
ALTER TABLE web.page_view ON CLUSTER metrics
    DROP COLUMN IF EXISTS device;
